/*
 * What the SDL takes away from those who were promised it: compares it with the last released SDL, and says for each breaking change which operations it breaks. Removed may be only what
 * was deprecated in the release and what no operation uses any more. (Whether somebody still fills in a deprecated field of an input no document tells.)
 */
import { CriticalityLevel, diff, DiffRule } from '@graphql-inspector/core';
import { buildSchema, getNamedType, isEnumType, isInputObjectType, isInterfaceType, parse, TypeInfo, visit, visitWithTypeInfo } from 'graphql';

/**
 * @param operations each with its name, where it stands, and its document with all fragments
 * @returns a sentence per breaking change; none when every client goes on working
 */
export async function broken(releasedSdl, currentSdl, operations) {
  const released = buildSchema(releasedSdl);
  const removed = new Set(['FIELD_REMOVED', 'ENUM_VALUE_REMOVED']);
  const changes = await diff(released, buildSchema(currentSdl), [DiffRule.suppressRemovalOfDeprecatedField]);
  const uses = operations.map(({ name, place, document }) => ({ who: `${name} (${place})`, places: placesOf(released, document) }));
  return changes.flatMap(({ type, path, message, criticality }) => {
    const breaking = criticality.level === CriticalityLevel.Breaking;
    const users = uses.filter(({ places }) => usedPlaces(path).some((place) => places.has(place))).map(({ who }) => who);
    if (users.length > 0 && (breaking || removed.has(type))) {
      return [`${message}\n    breaks ${users.join(', ')}`];
    }
    return breaking ? [`${message}\n    no known operation uses it, but it must be deprecated in a release before it goes`] : [];
  });
}

/** A change of an argument concerns whoever asks the field, and one of an input's field whoever sends the input: a new one may be required. */
function usedPlaces(path = '') {
  const [type, field, argument] = path.split('.');
  return argument === undefined ? [path, `${type}.*`] : [`${type}.${field}`];
}

/** Every place of the schema that an operation touches: types, their fields, values of enums, and inputs as a whole (`Input.*`). */
function placesOf(schema, document) {
  const places = new Set();
  const types = new TypeInfo(schema);
  const touch = (given) => {
    const type = given && getNamedType(given);
    if (!type || places.has(type.name)) return;
    places.add(type.name);
    if (isEnumType(type)) type.getValues().forEach(({ name }) => places.add(`${type.name}.${name}`));
    if (isInputObjectType(type)) {
      places.add(`${type.name}.*`);
      Object.values(type.getFields()).forEach((field) => touch(field.type));
    }
  };
  const field = () => {
    const parent = types.getParentType();
    const name = types.getFieldDef()?.name;
    const owners = isInterfaceType(parent) ? [parent, ...schema.getPossibleTypes(parent)] : [parent, ...(parent?.getInterfaces?.() ?? [])];
    owners.filter(Boolean).forEach((owner) => places.add(`${owner.name}.${name}`));
    touch(types.getType());
    types.getFieldDef()?.args.forEach((argument) => touch(argument.type));
  };
  visit(document, visitWithTypeInfo(types, { Field: field, InlineFragment: () => touch(types.getType()), FragmentDefinition: () => touch(types.getType()) }));
  return places;
}

/** The operations of a text: each with the fragments that it needs. */
export function operationsOf(place, text) {
  const document = parse(text);
  const fragments = new Map(document.definitions.filter(({ kind }) => kind === 'FragmentDefinition').map((fragment) => [fragment.name.value, fragment]));
  return document.definitions
    .filter(({ kind }) => kind === 'OperationDefinition')
    .map((operation) => ({
      name: operation.name?.value ?? 'an operation without a name',
      place,
      document: { kind: 'Document', definitions: [operation, ...needed(operation, fragments)] },
    }));
}

function needed(definition, fragments, found = new Set()) {
  visit(definition, {
    FragmentSpread({ name }) {
      const fragment = fragments.get(name.value);
      if (fragment && !found.has(fragment)) {
        found.add(fragment);
        needed(fragment, fragments, found);
      }
    },
  });
  return found;
}
