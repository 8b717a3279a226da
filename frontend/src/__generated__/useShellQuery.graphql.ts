/**
 * @generated SignedSource<<fc2d42614183158d5c4b6b8530f6bcc9>>
 * @relayHash 26db86abc93836a840490136607687c3
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID c7d7622685692f178c86e73cdbd51c6a796cf66ba19d22b98920e369fea9b0b6

import { ConcreteRequest } from 'relay-runtime';
export type InboxKind = "ACKNOWLEDGE" | "ANSWER_REMINDER" | "DECIDE_CLOSURE" | "DECIDE_EXTENSION" | "MEND_REPORT" | "REMINDER_ANSWERED" | "REPORT" | "REVIEW_REPORT";
export type Role = "ADMIN" | "ANALYST" | "LEADER" | "OFFICE" | "UNIT";
export type useShellQuery$variables = Record<PropertyKey, never>;
export type useShellQuery$data = {
  readonly plans: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly title: string;
      readonly year: number;
    }>;
  };
  readonly service: {
    readonly demo: boolean;
    readonly publicRead: boolean;
    readonly version: string;
  };
  readonly today: string;
  readonly viewer: {
    readonly inboxCounts: ReadonlyArray<{
      readonly count: number;
      readonly kind: InboxKind;
    }>;
    readonly leader: {
      readonly id: string;
      readonly name: string;
    } | null | undefined;
    readonly unit: {
      readonly id: string;
      readonly name: string;
    } | null | undefined;
    readonly user: {
      readonly id: string;
      readonly name: string;
      readonly role: Role;
    };
  } | null | undefined;
};
export type useShellQuery$rawResponse = {
  readonly plans: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly title: string;
      readonly year: number;
    }>;
  };
  readonly service: {
    readonly demo: boolean;
    readonly publicRead: boolean;
    readonly version: string;
  };
  readonly today: string;
  readonly viewer: {
    readonly inboxCounts: ReadonlyArray<{
      readonly count: number;
      readonly kind: InboxKind;
    }>;
    readonly leader: {
      readonly id: string;
      readonly name: string;
    } | null | undefined;
    readonly unit: {
      readonly id: string;
      readonly name: string;
    } | null | undefined;
    readonly user: {
      readonly id: string;
      readonly name: string;
      readonly role: Role;
    };
  } | null | undefined;
};
export type useShellQuery = {
  rawResponse: useShellQuery$rawResponse;
  response: useShellQuery$data;
  variables: useShellQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v1 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "name",
  "storageKey": null
},
v2 = [
  (v0/*:: as any*/),
  (v1/*:: as any*/)
],
v3 = [
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "today",
    "storageKey": null
  },
  {
    "alias": null,
    "args": null,
    "concreteType": "Service",
    "kind": "LinkedField",
    "name": "service",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "version",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "demo",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "publicRead",
        "storageKey": null
      }
    ],
    "storageKey": null
  },
  {
    "alias": null,
    "args": null,
    "concreteType": "Viewer",
    "kind": "LinkedField",
    "name": "viewer",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "User",
        "kind": "LinkedField",
        "name": "user",
        "plural": false,
        "selections": [
          (v0/*:: as any*/),
          (v1/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "role",
            "storageKey": null
          }
        ],
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "concreteType": "Unit",
        "kind": "LinkedField",
        "name": "unit",
        "plural": false,
        "selections": (v2/*:: as any*/),
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "concreteType": "Leader",
        "kind": "LinkedField",
        "name": "leader",
        "plural": false,
        "selections": (v2/*:: as any*/),
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "concreteType": "InboxCount",
        "kind": "LinkedField",
        "name": "inboxCounts",
        "plural": true,
        "selections": [
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
            "name": "count",
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
    "args": [
      {
        "kind": "Literal",
        "name": "first",
        "value": 20
      }
    ],
    "concreteType": "PlanConnection",
    "kind": "LinkedField",
    "name": "plans",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "Plan",
        "kind": "LinkedField",
        "name": "nodes",
        "plural": true,
        "selections": [
          (v0/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "year",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "title",
            "storageKey": null
          }
        ],
        "storageKey": null
      }
    ],
    "storageKey": "plans(first:20)"
  }
];
return {
  "fragment": {
    "argumentDefinitions": [],
    "kind": "Fragment",
    "metadata": null,
    "name": "useShellQuery",
    "selections": (v3/*:: as any*/),
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [],
    "kind": "Operation",
    "name": "useShellQuery",
    "selections": (v3/*:: as any*/)
  },
  "params": {
    "id": "c7d7622685692f178c86e73cdbd51c6a796cf66ba19d22b98920e369fea9b0b6",
    "metadata": {},
    "name": "useShellQuery",
    "operationKind": "query",
    "text": null
  }
};
})();

(node as any).hash = "d4d147e2d808f78f4e4ab0a42c92188b";

export default node;
