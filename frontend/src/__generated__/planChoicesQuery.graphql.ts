/**
 * @generated SignedSource<<d85bd3cc1b6a57afdba2504273fe209b>>
 * @relayHash 9884405a813ca05d4afa8bec46eeab0b
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID a433756ba1d0c4eeefa7ace9498b3f807504bd9d88ee8c2f922bd96a1d4fda85

import { ConcreteRequest } from 'relay-runtime';
export type TaskCategory = "KEY_INDICATOR" | "KEY_TASK" | "LIVELIHOOD_PROJECT";
export type planChoicesQuery$variables = {
  plan: string;
};
export type planChoicesQuery$data = {
  readonly leaders: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly name: string;
      readonly pinyin: string;
    }>;
  };
  readonly plan: {
    readonly sections: ReadonlyArray<{
      readonly category: TaskCategory;
      readonly code: string;
      readonly id: string;
      readonly title: string;
    }>;
    readonly themes: ReadonlyArray<{
      readonly content: string;
      readonly id: string;
      readonly path: ReadonlyArray<{
        readonly id: string;
      }>;
    }>;
  } | null | undefined;
};
export type planChoicesQuery = {
  response: planChoicesQuery$data;
  variables: planChoicesQuery$variables;
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
  "args": null,
  "concreteType": "Section",
  "kind": "LinkedField",
  "name": "sections",
  "plural": true,
  "selections": [
    (v2/*:: as any*/),
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
      "name": "title",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "category",
      "storageKey": null
    }
  ],
  "storageKey": null
},
v5 = {
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
    "name": "planChoicesQuery",
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
          (v4/*:: as any*/)
        ],
        "storageKey": null
      },
      (v5/*:: as any*/)
    ],
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "planChoicesQuery",
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
          (v4/*:: as any*/),
          (v2/*:: as any*/)
        ],
        "storageKey": null
      },
      (v5/*:: as any*/)
    ]
  },
  "params": {
    "id": "a433756ba1d0c4eeefa7ace9498b3f807504bd9d88ee8c2f922bd96a1d4fda85",
    "metadata": {},
    "name": "planChoicesQuery",
    "operationKind": "query",
    "text": null
  }
};
})();

(node as any).hash = "b5f39e94037df03e654f2de1a2016a53";

export default node;
