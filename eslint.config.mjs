import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** Files that may be longer than the limits, each with its reason. The list only shrinks. */
const exemptions = [
  'libs/i18n/src/{nl,fr,en}/**', // catalogues: texts, no code
  'libs/ui/src/icon-shapes.ts', // drawings, no code
];

const tests = ['**/*.spec.{ts,tsx}', '**/*.int-spec.ts', '**/*.e2e-spec.{ts,tsx}', 'test/**'];

/** Packages that only one place may know, so that everything else stays free of it. */
const keepers = {
  typeorm: {
    names: ['typeorm', '@nestjs/typeorm', 'pg'],
    why: 'SQL belongs in *.repository.ts, *.queries.ts or libs/database',
    files: [
      '**/*.{repository,queries,entity,module}.ts',
      'libs/{database,jobs,testing}/**',
      'migrations/**',
      'apps/console/src/embedded/**',
      ...tests,
    ],
  },
  queue: {
    names: ['bullmq', 'ioredis'],
    why: 'the queue belongs to libs/jobs',
    files: ['libs/jobs/**', ...tests],
  },
  smtp: { names: ['nodemailer'], why: 'mail goes through #mail', files: ['libs/mail/**', ...tests] },
};

const restrict = (allowed = []) => ({
  'no-restricted-imports': [
    'error',
    {
      paths: Object.entries(keepers)
        .filter(([keeper]) => !allowed.includes(keeper))
        .flatMap(([, { names, why }]) => names.map((name) => ({ name, message: why }))),
    },
  ],
});

const environment = {
  selector: "MemberExpression[object.name='process'][property.name='env']",
  message: 'Settings come from #config.',
};
const html = {
  selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']",
  message: 'Only RichText of #ui writes HTML that was not made from elements.',
};
const forwardRef = {
  selector: "CallExpression[callee.name='forwardRef']",
  message: 'A circle between providers: move what both need into a third one.',
};

export default defineConfig(
  {
    ignores: ['dist/**', 'node_modules/**', 'reports/**', '.data/**', 'libs/ui/assets/**', '**/data/**'],
  },
  {
    // A rule that hurts is changed here, for everybody; comments in the code switch nothing off.
    linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' },
  },
  {
    files: ['**/*.{ts,tsx,mjs}'],
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'error',
      'no-debugger': 'error',
      'no-var': 'error',
      'prefer-const': 'error',
      'object-shorthand': 'error',
      'max-lines': ['error', { max: 300 }],
      'max-lines-per-function': ['error', { max: 50, skipBlankLines: true, skipComments: true }],
      'max-depth': ['error', 4],
      complexity: ['error', 20],
    },
  },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.recommended],
    languageOptions: {
      parserOptions: { project: './tsconfig.check.json', tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/ban-ts-comment': [
        'error',
        { 'ts-expect-error': true, 'ts-ignore': true, 'ts-nocheck': true, 'ts-check': true },
      ],
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/max-params': ['error', { max: 6 }],
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-extraneous-class': 'off',
      'no-restricted-syntax': ['error', environment, html, forwardRef],
      ...restrict(),
    },
  },
  ...Object.entries(keepers).map(([keeper, { files }]) => ({ files, rules: restrict([keeper]) })),
  { files: tests, rules: restrict(Object.keys(keepers)) },
  { files: ['libs/jobs/**'], rules: restrict(['typeorm', 'queue']) },
  {
    files: ['libs/mail/**/*.{repository,queries,entity,module}.ts'],
    rules: restrict(['typeorm', 'smtp']),
  },
  {
    files: ['libs/config/**', 'libs/testing/**', ...tests],
    rules: { 'no-restricted-syntax': ['error', html, forwardRef] },
  },
  {
    files: ['libs/ui/src/**/rich-text.tsx'],
    rules: { 'no-restricted-syntax': ['error', environment, forwardRef] },
  },
  { files: ['apps/console/bin/**', 'libs/testing/src/jest/**', 'test/**'], rules: { 'no-console': 'off' } },
  { files: [...tests, ...exemptions, 'migrations/**'], rules: { 'max-lines-per-function': 'off' } },
  { files: exemptions, rules: { 'max-lines': 'off' } },
);
