/**
 * @generated SignedSource<<fdb88605fe727c1ee2baa0d595e75ff5>>
 * @relayHash 6aa6cf702ea014d2b6d9e0e98167c074
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 1ccd215d30472d14ff458d0abc2478a8623433193e9488e15f82aa448575518a

import { ConcreteRequest } from 'relay-runtime';
export type MergeUnitsInput = {
  fromUnitId: string;
  intoUnitId: string;
};
export type MergeFormMutation$variables = {
  input: MergeUnitsInput;
};
export type MergeFormMutation$data = {
  readonly mergeUnits: {
    readonly unit: {
      readonly aliases: ReadonlyArray<string>;
      readonly id: string;
      readonly name: string;
      readonly signboards: ReadonlyArray<string>;
      readonly version: number;
    } | null | undefined;
    readonly userErrors: ReadonlyArray<{
      readonly message: string;
      readonly path: ReadonlyArray<string> | null | undefined;
    }>;
  };
};
export type MergeFormMutation = {
  response: MergeFormMutation$data;
  variables: MergeFormMutation$variables;
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
    "name": "mergeUnits",
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
    "name": "MergeFormMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "MergeFormMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "1ccd215d30472d14ff458d0abc2478a8623433193e9488e15f82aa448575518a",
    "metadata": {},
    "name": "MergeFormMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "06c080de6b22a86130372c9f471e7d52";

export default node;
