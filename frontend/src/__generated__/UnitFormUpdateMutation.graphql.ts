/**
 * @generated SignedSource<<32d58d5bba1cf9add17168ef658fe771>>
 * @relayHash 40cf365abc337d5984d6d7618f8b10bb
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 3ceb93917bac4f99a59e9fadf772d9065b62ea0c0feacc728f1e17085af2586d

import { ConcreteRequest } from 'relay-runtime';
export type UnitKind = "BRANCH" | "COMPANY" | "COURT" | "DEPARTMENT" | "GROUP" | "MASS_ORGANIZATION" | "OFFICE" | "OTHER" | "PARTY_ORGAN" | "PUBLIC_INSTITUTION" | "SUBDISTRICT" | "TASK_FORCE" | "TOWN";
export type UserErrorCode = "ILLEGAL_TRANSITION" | "INVALID" | "NOT_ALLOWED" | "NOT_FOUND" | "REQUIRED" | "STALE_VERSION" | "TAKEN";
export type UpdateUnitInput = {
  aliases?: ReadonlyArray<string> | null | undefined;
  expectedVersion: number;
  kind?: UnitKind | null | undefined;
  name?: string | null | undefined;
  signboards?: ReadonlyArray<string> | null | undefined;
  unitId: string;
};
export type UnitFormUpdateMutation$variables = {
  input: UpdateUnitInput;
};
export type UnitFormUpdateMutation$data = {
  readonly updateUnit: {
    readonly unit: {
      readonly aliases: ReadonlyArray<string>;
      readonly id: string;
      readonly kind: UnitKind;
      readonly name: string;
      readonly signboards: ReadonlyArray<string>;
      readonly version: number;
    } | null | undefined;
    readonly userErrors: ReadonlyArray<{
      readonly code: UserErrorCode;
      readonly message: string;
      readonly path: ReadonlyArray<string> | null | undefined;
    }>;
  };
};
export type UnitFormUpdateMutation = {
  response: UnitFormUpdateMutation$data;
  variables: UnitFormUpdateMutation$variables;
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
    "name": "updateUnit",
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
            "name": "name",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "kind",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "aliases",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "signboards",
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
    "name": "UnitFormUpdateMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "UnitFormUpdateMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "3ceb93917bac4f99a59e9fadf772d9065b62ea0c0feacc728f1e17085af2586d",
    "metadata": {},
    "name": "UnitFormUpdateMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "0a6428565bae287854f3439c3e8997df";

export default node;
