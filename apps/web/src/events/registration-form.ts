import { emailAddress, oneOf, optionalText, phoneNumber, spokenLanguages } from '#kernel';
import { z } from 'zod';

/** What a visitor fills in; only a language is needed. */
export const registrationForm = z.object({
  language: oneOf(spokenLanguages),
  firstName: optionalText(60),
  email: emailAddress(),
  phone: phoneNumber(),
});
