/**
 * @generated SignedSource<<be39127e4e2cc10743d37f8da011eb5d>>
 * @relayHash 3681011c19d06604b3434b0954f35bc1
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 7f78d10c57bcf92800ed0bc2c88a4b13c3a5d913ff41f9156a9ee0a1195727df

import { ConcreteRequest } from 'relay-runtime';
export type ImportState = "APPLIED" | "APPLYING" | "DISCARDED" | "FAILED" | "READ" | "READING" | "UNDONE";
export type ApplyImportInput = {
  importId: string;
};
export type ReviewHeadApplyMutation$variables = {
  input: ApplyImportInput;
};
export type ReviewHeadApplyMutation$data = {
  readonly answer: {
    readonly import: {
      readonly id: string;
      readonly progress: number;
      readonly refusal: string | null | undefined;
      readonly state: ImportState;
    } | null | undefined;
    readonly userErrors: ReadonlyArray<{
      readonly message: string;
    }>;
  };
};
export type ReviewHeadApplyMutation = {
  response: ReviewHeadApplyMutation$data;
  variables: ReviewHeadApplyMutation$variables;
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
    "alias": "answer",
    "args": [
      {
        "kind": "Variable",
        "name": "input",
        "variableName": "input"
      }
    ],
    "concreteType": "ImportPayload",
    "kind": "LinkedField",
    "name": "applyImport",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "Import",
        "kind": "LinkedField",
        "name": "import",
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
            "name": "state",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "progress",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "refusal",
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
    "name": "ReviewHeadApplyMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "ReviewHeadApplyMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "7f78d10c57bcf92800ed0bc2c88a4b13c3a5d913ff41f9156a9ee0a1195727df",
    "metadata": {},
    "name": "ReviewHeadApplyMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "cb812e4a71fa61569005880a79c1c93a";

export default node;
