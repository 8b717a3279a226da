/**
 * @generated SignedSource<<5f527f9838b9591ddf1ee05c3167a0b3>>
 * @relayHash 3de1b3b043da917b3d365e7155b4f69d
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 2202376a0e97f35e4046d4ae7338859c1c32e64a76827584fcf46f37ae027424

import { ConcreteRequest } from 'relay-runtime';
export type EditQuery$variables = {
  plan: string;
};
export type EditQuery$data = {
  readonly leaders: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly name: string;
      readonly pinyin: string;
    }>;
  };
  readonly plan: {
    readonly themes: ReadonlyArray<{
      readonly content: string;
      readonly id: string;
      readonly path: ReadonlyArray<{
        readonly id: string;
      }>;
    }>;
  } | null | undefined;
};
export type EditQuery = {
  response: EditQuery$data;
  variables: EditQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "plan"
  }
],
v1 = [
  {
    "kind": "Variable",
    "name": "id",
    "variableName": "plan"
  }
],
v2 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v3 = {
  "alias": null,
  "args": null,
  "concreteType": "Task",
  "kind": "LinkedField",
  "name": "themes",
  "plural": true,
  "selections": [
    (v2/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "content",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Task",
      "kind": "LinkedField",
      "name": "path",
      "plural": true,
      "selections": [
        (v2/*:: as any*/)
      ],
      "storageKey": null
    }
  ],
  "storageKey": null
},
v4 = {
  "alias": null,
  "args": [
    {
      "kind": "Literal",
      "name": "first",
      "value": 200
    }
  ],
  "concreteType": "LeaderConnection",
  "kind": "LinkedField",
  "name": "leaders",
  "plural": false,
  "selections": [
    {
      "alias": null,
      "args": null,
      "concreteType": "Leader",
      "kind": "LinkedField",
      "name": "nodes",
      "plural": true,
      "selections": [
        (v2/*:: as any*/),
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
          "name": "pinyin",
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "storageKey": "leaders(first:200)"
};
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "EditQuery",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "Plan",
        "kind": "LinkedField",
        "name": "plan",
        "plural": false,
        "selections": [
          (v3/*:: as any*/)
        ],
        "storageKey": null
      },
      (v4/*:: as any*/)
    ],
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "EditQuery",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "Plan",
        "kind": "LinkedField",
        "name": "plan",
        "plural": false,
        "selections": [
          (v3/*:: as any*/),
          (v2/*:: as any*/)
        ],
        "storageKey": null
      },
      (v4/*:: as any*/)
    ]
  },
  "params": {
    "id": "2202376a0e97f35e4046d4ae7338859c1c32e64a76827584fcf46f37ae027424",
    "metadata": {},
    "name": "EditQuery",
    "operationKind": "query",
    "text": null
  }
};
})();

(node as any).hash = "b85bc2262385a3978ab7684477db3e65";

export default node;
