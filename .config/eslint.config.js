import js from "@eslint/js";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import regexp from "eslint-plugin-regexp";
import tseslint from "typescript-eslint";

const root = dirname(dirname(fileURLToPath(import.meta.url)));

export default tseslint.config(
  { ignores: ["dist/", "build/", "fixtures/", "coverage/"] },
  js.configs.recommended,
  {
    files: ["**/*.ts"],
    extends: [...tseslint.configs.strictTypeChecked, ...tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { project: ["./tsconfig.json", "./src/playground/tsconfig.json"], tsconfigRootDir: root },
    },
    rules: {
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/consistent-type-definitions": ["error", "interface"],
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
      "@typescript-eslint/switch-exhaustiveness-check": "error",
      "no-restricted-exports": ["error", { restrictDefaultExports: { direct: true, named: true, defaultFrom: true } }],
      eqeqeq: "error",
    },
  },
  {
    // Reading n characters takes time in proportion to n. What is built of strings, and what takes more than one
    // repeated character to slow down, test/regular-expressions.test.ts finds.
    files: ["src/**/*.ts", "src/**/*.js", "bin/**/*.js"],
    plugins: { regexp },
    rules: {
      "regexp/no-super-linear-backtracking": "error",
      "regexp/no-super-linear-move": "error",
    },
  },
  {
    // The program is a function of its arguments: the outer world comes in through `io` only (bin/).
    files: ["src/**/*.ts"],
    rules: {
      "no-console": "error",
      "no-restricted-globals": ["error", "process", "console", "setTimeout", "setInterval", "fetch"],
      "no-restricted-syntax": [
        "error",
        { selector: "NewExpression[callee.name='Date']", message: "The clock is an argument." },
        { selector: "MemberExpression[object.name='Date'][property.name='now']", message: "The clock is an argument." },
      ],
    },
  },
  {
    // The playground is the outer world of its page.
    files: ["src/playground/*.ts"],
    rules: { "no-restricted-globals": "off", "no-restricted-syntax": "off" },
  },
  {
    // So is the extension of its editor.
    files: ["src/vscode/*.ts"],
    rules: { "no-restricted-globals": "off" },
  },
  {
    files: ["**/*.test.ts", "test/**/*.ts"],
    rules: { "@typescript-eslint/no-non-null-assertion": "off" },
  },
  {
    files: ["**/*.config.ts"],
    rules: { "no-restricted-exports": "off" },
  },
  {
    files: ["bin/**/*.js"],
    languageOptions: { globals: { setTimeout: "readonly", clearTimeout: "readonly" } },
  },
  {
    files: ["**/*.js"],
    languageOptions: {
      globals: Object.fromEntries(
        ["process", "console", "performance", "URL", "fetch"].map((name) => [name, "readonly"]),
      ),
    },
  },
  {
    // What runs in the browser: the page of `serve`.
    files: ["src/output/page/browser/*.js"],
    languageOptions: {
      globals: Object.fromEntries(
        [
          ...["document", "location", "navigator", "sessionStorage", "XMLHttpRequest", "AbortSignal", "Event"],
          ...["setTimeout", "clearTimeout"],
        ].map((name) => [name, "readonly"]),
      ),
    },
  },
);
