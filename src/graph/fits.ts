import * as z from "zod/mini";

type Test = (value: unknown) => boolean;

/**
 * Whether a value fits a schema just as it is, so that zod need not copy it part by part, which takes sixteen times as
 * long as to parse its JSON. A no may be wrong: where something would be left out or is unusual, zod has the say, and the
 * words for what is broken.
 */
export function fits<T>(schema: z.ZodMiniType<T>, value: unknown): value is T {
  return testOf(schema)(value);
}

// What a schema asks is found out once.
const tests = new WeakMap<z.core.$ZodType, Test>();

function testOf(schema: z.core.$ZodType): Test {
  const known = tests.get(schema);
  if (known) return known;
  const test = withChecks(schema, shapeTest(schema));
  tests.set(schema, test);
  return test;
}

function withChecks(schema: z.core.$ZodType, shape: Test): Test {
  const checks = (schema._zod.def.checks ?? []).map(checkTest);
  if (checks.length === 0) return shape;
  return (value) => shape(value) && checks.every((test) => test(value));
}

function checkTest(check: z.core.$ZodCheck<never>): Test {
  if (check instanceof z.ZodMiniCustom) return (value) => check.def.fn(value) === true;
  if (check instanceof z.core.$ZodCheckMinLength) {
    const { minimum } = check._zod.def;
    return (value) => Array.isArray(value) && value.length >= minimum;
  }
  if (check instanceof z.core.$ZodCheckGreaterThan || check instanceof z.core.$ZodCheckLessThan) {
    const { value: bound, inclusive, check: way } = check._zod.def;
    const sign = way === "greater_than" ? 1 : -1;
    return (value) =>
      typeof value === "number" && (sign * (value - Number(bound)) > 0 || (inclusive && value === bound));
  }
  return NEVER;
}

const NEVER: Test = () => false;

/** The test of what a value is made of, without further checks. */
function shapeTest(schema: z.core.$ZodType): Test {
  if (schema instanceof z.ZodMiniObject) return objectTest(schema);
  if (schema instanceof z.ZodMiniArray) {
    const element = testOf(schema.def.element);
    return (value) => Array.isArray(value) && value.every((one) => element(one));
  }
  if (schema instanceof z.ZodMiniRecord) return recordTest(schema);
  // That the key may be missing is the object's matter.
  if (schema instanceof z.ZodMiniExactOptional) return testOf(schema.def.innerType);
  if (schema instanceof z.ZodMiniEnum || schema instanceof z.ZodMiniLiteral) {
    const values: ReadonlySet<unknown> = schema._zod.values;
    return (value) => values.has(value);
  }
  if (schema instanceof z.ZodMiniNumberFormat) {
    return schema.def.format === "safeint" ? (value) => Number.isSafeInteger(value) : NEVER;
  }
  if (schema instanceof z.ZodMiniNumber) return (value) => Number.isFinite(value);
  if (schema instanceof z.ZodMiniStringFormat) return NEVER;
  if (schema instanceof z.ZodMiniString) return (value) => typeof value === "string";
  if (schema instanceof z.ZodMiniBoolean) return (value) => typeof value === "boolean";
  if (schema instanceof z.ZodMiniUnknown) return () => true;
  if (schema instanceof z.ZodMiniCustom) return checkTest(schema);
  return NEVER;
}

function objectTest(schema: z.ZodMiniObject): Test {
  const { shape, catchall } = schema.def;
  // Of objects that are not loose zod leaves out what has no name.
  const loose = catchall instanceof z.ZodMiniUnknown;
  const entries = Object.entries(shape);
  const parts = new Map(entries.map(([key, part]) => [key, { test: testOf(part), needed: !isOptional(part) }]));
  const needed = entries.filter(([, part]) => !isOptional(part)).length;
  return (value) => {
    if (!isPlain(value)) return false;
    let found = 0;
    for (const key in value) {
      const part = parts.get(key);
      if (part === undefined ? !loose || key === "__proto__" : !part.test(value[key])) return false;
      if (part?.needed === true) found += 1;
    }
    return found === needed;
  };
}

function recordTest(schema: z.ZodMiniRecord): Test {
  const { keyType, valueType } = schema.def;
  if (!(keyType instanceof z.ZodMiniString) || keyType.def.checks !== undefined) return NEVER;
  const part = testOf(valueType);
  return (value) => isPlain(value) && Object.entries(value).every(([key, own]) => key !== "__proto__" && part(own));
}

const isOptional = (schema: z.core.$ZodType): boolean => schema._zod.optin === "optional";

/** Whether it is an object as JSON gives it, which has all that `in` finds for itself. */
function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
