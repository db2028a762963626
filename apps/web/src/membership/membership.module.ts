import { Module } from '@nestjs/common';
import { OrganisationsModule } from '#organisations';
import { OrganisationAreaModule } from '../organisation/organisation.module.js';
import { AcceptController } from './accept.controller.js';
import { AwakeController } from './awake.controller.js';
import { InvitationsController } from './invitations.controller.js';
import { MembersController } from './members.controller.js';
import { MembersPages } from './members-pages.js';
import { StopController } from './stop.controller.js';

/** Who belongs to an organisation, and whether it is still there. */
@Module({
  imports: [OrganisationsModule, OrganisationAreaModule],
  controllers: [AcceptController, AwakeController, InvitationsController, MembersController, StopController],
  providers: [MembersPages],
})
export class MembershipModule {}
