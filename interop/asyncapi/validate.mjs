// The AsyncAPI document before AsyncAPI's own parser. A warning counts as an error.
//
// Argument: the document. The packages are where NODE_PATH says.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const { Parser } = createRequire(import.meta.url)("@asyncapi/parser");
const { document, diagnostics } = await new Parser().parse(readFileSync(process.argv[2], "utf8"));
// 0 is an error, 1 a warning, 2 information, 3 a hint.
const found = diagnostics.filter(({ code, severity }) => severity <= 1 && code !== "asyncapi-latest-version");
for (const { code, message, path } of found) console.log(`${path.join(".")}: ${message} (${code})`);
if (!document || found.length > 0) process.exitCode = 1;
