/**
 * @generated SignedSource<<d3d16df524fc49bf3512be6a71c74307>>
 * @relayHash d151b3d070341ad9d13b07c229539120
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 91c5a5ba42aadf5d29437fd4a512631fc51abbabd3f4644a55e6ce8f26c2b150

import { ConcreteRequest } from 'relay-runtime';
export type ImportState = "APPLIED" | "APPLYING" | "DISCARDED" | "FAILED" | "READ" | "READING" | "UNDONE";
export type DiscardImportInput = {
  importId: string;
};
export type ReviewHeadDiscardMutation$variables = {
  input: DiscardImportInput;
};
export type ReviewHeadDiscardMutation$data = {
  readonly answer: {
    readonly import: {
      readonly id: string;
      readonly state: ImportState;
    } | null | undefined;
    readonly userErrors: ReadonlyArray<{
      readonly message: string;
    }>;
  };
};
export type ReviewHeadDiscardMutation = {
  response: ReviewHeadDiscardMutation$data;
  variables: ReviewHeadDiscardMutation$variables;
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
    "name": "discardImport",
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
    "name": "ReviewHeadDiscardMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "ReviewHeadDiscardMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "91c5a5ba42aadf5d29437fd4a512631fc51abbabd3f4644a55e6ce8f26c2b150",
    "metadata": {},
    "name": "ReviewHeadDiscardMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "3548b8f822c60a4b1a4547a0a791f559";

export default node;
