/**
 * @generated SignedSource<<5f80f46a0b9beb08253520c645fd7ef2>>
 * @relayHash 00d1e934087ae393fe0f146cf187f302
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID a313fa246570278ff954e9fa6346ec53915f04e196eb8946e07e6b8b6ca0935a

import { ConcreteRequest } from 'relay-runtime';
export type FilterPanelQuery$variables = {
  year?: number | null | undefined;
};
export type FilterPanelQuery$data = {
  readonly leaders: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly name: string;
      readonly pinyin: string;
    }>;
  };
  readonly plan: {
    readonly sections: ReadonlyArray<{
      readonly code: string;
      readonly id: string;
      readonly parent: {
        readonly id: string;
      } | null | undefined;
      readonly title: string;
    }>;
    readonly themes: ReadonlyArray<{
      readonly content: string;
      readonly id: string;
      readonly path: ReadonlyArray<{
        readonly id: string;
      }>;
    }>;
    readonly year: number;
  } | null | undefined;
  readonly units: {
    readonly nodes: ReadonlyArray<{
      readonly aliases: ReadonlyArray<string>;
      readonly id: string;
      readonly name: string;
      readonly pinyin: string;
    }>;
  };
};
export type FilterPanelQuery$rawResponse = {
  readonly leaders: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly name: string;
      readonly pinyin: string;
    }>;
  };
  readonly plan: {
    readonly id: string;
    readonly sections: ReadonlyArray<{
      readonly code: string;
      readonly id: string;
      readonly parent: {
        readonly id: string;
      } | null | undefined;
      readonly title: string;
    }>;
    readonly themes: ReadonlyArray<{
      readonly content: string;
      readonly id: string;
      readonly path: ReadonlyArray<{
        readonly id: string;
      }>;
    }>;
    readonly year: number;
  } | null | undefined;
  readonly units: {
    readonly nodes: ReadonlyArray<{
      readonly aliases: ReadonlyArray<string>;
      readonly id: string;
      readonly name: string;
      readonly pinyin: string;
    }>;
  };
};
export type FilterPanelQuery = {
  rawResponse: FilterPanelQuery$rawResponse;
  response: FilterPanelQuery$data;
  variables: FilterPanelQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "year"
  }
],
v1 = [
  {
    "kind": "Variable",
    "name": "year",
    "variableName": "year"
  }
],
v2 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "year",
  "storageKey": null
},
v3 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v4 = [
  (v3/*:: as any*/)
],
v5 = {
  "alias": null,
  "args": null,
  "concreteType": "Section",
  "kind": "LinkedField",
  "name": "sections",
  "plural": true,
  "selections": [
    (v3/*:: as any*/),
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
      "concreteType": "Section",
      "kind": "LinkedField",
      "name": "parent",
      "plural": false,
      "selections": (v4/*:: as any*/),
      "storageKey": null
    }
  ],
  "storageKey": null
},
v6 = {
  "alias": null,
  "args": null,
  "concreteType": "Task",
  "kind": "LinkedField",
  "name": "themes",
  "plural": true,
  "selections": [
    (v3/*:: as any*/),
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
      "selections": (v4/*:: as any*/),
      "storageKey": null
    }
  ],
  "storageKey": null
},
v7 = [
  {
    "kind": "Literal",
    "name": "first",
    "value": 200
  }
],
v8 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "name",
  "storageKey": null
},
v9 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "pinyin",
  "storageKey": null
},
v10 = {
  "alias": null,
  "args": (v7/*:: as any*/),
  "concreteType": "UnitConnection",
  "kind": "LinkedField",
  "name": "units",
  "plural": false,
  "selections": [
    {
      "alias": null,
      "args": null,
      "concreteType": "Unit",
      "kind": "LinkedField",
      "name": "nodes",
      "plural": true,
      "selections": [
        (v3/*:: as any*/),
        (v8/*:: as any*/),
        (v9/*:: as any*/),
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "aliases",
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "storageKey": "units(first:200)"
},
v11 = {
  "alias": null,
  "args": (v7/*:: as any*/),
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
        (v3/*:: as any*/),
        (v8/*:: as any*/),
        (v9/*:: as any*/)
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
    "name": "FilterPanelQuery",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "Plan",
        "kind": "LinkedField",
        "name": "plan",
        "plural": false,
        "selections": [
          (v2/*:: as any*/),
          (v5/*:: as any*/),
          (v6/*:: as any*/)
        ],
        "storageKey": null
      },
      (v10/*:: as any*/),
      (v11/*:: as any*/)
    ],
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "FilterPanelQuery",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "Plan",
        "kind": "LinkedField",
        "name": "plan",
        "plural": false,
        "selections": [
          (v2/*:: as any*/),
          (v5/*:: as any*/),
          (v6/*:: as any*/),
          (v3/*:: as any*/)
        ],
        "storageKey": null
      },
      (v10/*:: as any*/),
      (v11/*:: as any*/)
    ]
  },
  "params": {
    "id": "a313fa246570278ff954e9fa6346ec53915f04e196eb8946e07e6b8b6ca0935a",
    "metadata": {},
    "name": "FilterPanelQuery",
    "operationKind": "query",
    "text": null
  }
};
})();

(node as any).hash = "1ade19064e966af06204ee87ddef9b84";

export default node;
