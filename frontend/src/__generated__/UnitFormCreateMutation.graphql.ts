/**
 * @generated SignedSource<<6ea7d20a77f104eeda497951fdde3c7e>>
 * @relayHash 32774b8e02755caaecf8b4ae09ed1fda
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 5ad4e0916e64a1c08ea8784070814c1583d7ea5443fea73af848ea2e5ca6a97e

import { ConcreteRequest } from 'relay-runtime';
export type UnitKind = "BRANCH" | "COMPANY" | "COURT" | "DEPARTMENT" | "GROUP" | "MASS_ORGANIZATION" | "OFFICE" | "OTHER" | "PARTY_ORGAN" | "PUBLIC_INSTITUTION" | "SUBDISTRICT" | "TASK_FORCE" | "TOWN";
export type UserErrorCode = "ILLEGAL_TRANSITION" | "INVALID" | "NOT_ALLOWED" | "NOT_FOUND" | "REQUIRED" | "STALE_VERSION" | "TAKEN";
export type CreateUnitInput = {
  aliases?: ReadonlyArray<string> | null | undefined;
  kind: UnitKind;
  name: string;
  signboards?: ReadonlyArray<string> | null | undefined;
};
export type UnitFormCreateMutation$variables = {
  input: CreateUnitInput;
};
export type UnitFormCreateMutation$data = {
  readonly createUnit: {
    readonly unit: {
      readonly id: string;
      readonly version: number;
    } | null | undefined;
    readonly userErrors: ReadonlyArray<{
      readonly code: UserErrorCode;
      readonly message: string;
      readonly path: ReadonlyArray<string> | null | undefined;
    }>;
  };
};
export type UnitFormCreateMutation = {
  response: UnitFormCreateMutation$data;
  variables: UnitFormCreateMutation$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "input"
  }
],
v1 = [
  {
    "alias": null,
    "args": [
      {
        "kind": "Variable",
        "name": "input",
        "variableName": "input"
      }
    ],
    "concreteType": "UnitPayload",
    "kind": "LinkedField",
    "name": "createUnit",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "Unit",
        "kind": "LinkedField",
        "name": "unit",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "id",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "version",
            "storageKey": null
          }
        ],
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "concreteType": "UserError",
        "kind": "LinkedField",
        "name": "userErrors",
        "plural": true,
        "selections": [
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "code",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "message",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "path",
            "storageKey": null
          }
        ],
        "storageKey": null
      }
    ],
    "storageKey": null
  }
];
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "UnitFormCreateMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "UnitFormCreateMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "5ad4e0916e64a1c08ea8784070814c1583d7ea5443fea73af848ea2e5ca6a97e",
    "metadata": {},
    "name": "UnitFormCreateMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "762d7c1a4f9058508615105b86340ecf";

export default node;
