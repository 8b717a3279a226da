/**
 * @generated SignedSource<<ceb9467becd13e20e25f82e9ec05fe4a>>
 * @relayHash 4a3889e99e47c583ac64b67f60b42927
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 5e4b449ff9f87474c66c600bd9d5f7bb81d51bb5a1b7aa1722d7d71cafbb8934

import { ConcreteRequest } from 'relay-runtime';
export type DecideFindingInput = {
  alike?: boolean | null | undefined;
  choice: string;
  findingId: string;
  note?: string | null | undefined;
};
export type QuestionDecideMutation$variables = {
  input: DecideFindingInput;
};
export type QuestionDecideMutation$data = {
  readonly decideFinding: {
    readonly finding: {
      readonly decision: {
        readonly by: string;
        readonly choice: string;
        readonly note: string | null | undefined;
      } | null | undefined;
      readonly id: string;
    } | null | undefined;
    readonly userErrors: ReadonlyArray<{
      readonly message: string;
      readonly path: ReadonlyArray<string> | null | undefined;
    }>;
  };
};
export type QuestionDecideMutation = {
  response: QuestionDecideMutation$data;
  variables: QuestionDecideMutation$variables;
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
    "concreteType": "FindingPayload",
    "kind": "LinkedField",
    "name": "decideFinding",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "Finding",
        "kind": "LinkedField",
        "name": "finding",
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
            "concreteType": "FindingDecision",
            "kind": "LinkedField",
            "name": "decision",
            "plural": false,
            "selections": [
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "choice",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "by",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "note",
                "storageKey": null
              }
            ],
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
    "name": "QuestionDecideMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "QuestionDecideMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "5e4b449ff9f87474c66c600bd9d5f7bb81d51bb5a1b7aa1722d7d71cafbb8934",
    "metadata": {},
    "name": "QuestionDecideMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "de3dfa2369c9e56f611e6c1a31596d07";

export default node;
