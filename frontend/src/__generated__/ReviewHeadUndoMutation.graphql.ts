/**
 * @generated SignedSource<<f7e766f321c78d9fd32731dc55a3a23c>>
 * @relayHash cfd0d5389e28ad2e2dc079082bde1027
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 840ab69075bc6f5548548bf4542ea920b770ea7d939d334ad5201df0c4cf2442

import { ConcreteRequest } from 'relay-runtime';
export type ImportState = "APPLIED" | "APPLYING" | "DISCARDED" | "FAILED" | "READ" | "READING" | "UNDONE";
export type UndoImportInput = {
  importId: string;
};
export type ReviewHeadUndoMutation$variables = {
  input: UndoImportInput;
};
export type ReviewHeadUndoMutation$data = {
  readonly answer: {
    readonly import: {
      readonly id: string;
      readonly state: ImportState;
      readonly undoable: boolean;
    } | null | undefined;
    readonly userErrors: ReadonlyArray<{
      readonly message: string;
    }>;
  };
};
export type ReviewHeadUndoMutation = {
  response: ReviewHeadUndoMutation$data;
  variables: ReviewHeadUndoMutation$variables;
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
    "name": "undoImport",
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
            "name": "undoable",
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
    "name": "ReviewHeadUndoMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "ReviewHeadUndoMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "840ab69075bc6f5548548bf4542ea920b770ea7d939d334ad5201df0c4cf2442",
    "metadata": {},
    "name": "ReviewHeadUndoMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "db96466cced071e7de912ba4d73a5deb";

export default node;
