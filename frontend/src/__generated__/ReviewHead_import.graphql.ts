/**
 * @generated SignedSource<<5134b18ecbc0b20c253073b0928dfc48>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type ImportState = "APPLIED" | "APPLYING" | "DISCARDED" | "FAILED" | "READ" | "READING" | "UNDONE";
import { FragmentRefs } from "relay-runtime";
export type ReviewHead_import$data = {
  readonly all: {
    readonly totalCount: number;
  };
  readonly askCount: number;
  readonly decidedCount: number;
  readonly difference: {
    readonly added: number;
    readonly changed: number;
    readonly dropped: number;
    readonly unchanged: number;
  };
  readonly document: string;
  readonly id: string;
  readonly notes: {
    readonly totalCount: number;
  };
  readonly plan: {
    readonly year: number;
  } | null | undefined;
  readonly repaired: {
    readonly totalCount: number;
  };
  readonly state: ImportState;
  readonly title: string;
  readonly toDecide: ReadonlyArray<{
    readonly id: string;
  }>;
  readonly undoable: boolean;
  readonly year: number;
  readonly " $fragmentType": "ReviewHead_import";
};
export type ReviewHead_import$key = {
  readonly " $data"?: ReviewHead_import$data;
  readonly " $fragmentSpreads": FragmentRefs<"ReviewHead_import">;
};

const node: ReaderFragment = (function(){
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
  "name": "year",
  "storageKey": null
},
v2 = {
  "kind": "Literal",
  "name": "first",
  "value": 1
},
v3 = [
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "totalCount",
    "storageKey": null
  }
];
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "ReviewHead_import",
  "selections": [
    (v0/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "document",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "title",
      "storageKey": null
    },
    (v1/*:: as any*/),
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
      "name": "askCount",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "decidedCount",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "undoable",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Finding",
      "kind": "LinkedField",
      "name": "toDecide",
      "plural": true,
      "selections": [
        (v0/*:: as any*/)
      ],
      "storageKey": null
    },
    {
      "alias": "all",
      "args": [
        (v2/*:: as any*/)
      ],
      "concreteType": "DraftRowConnection",
      "kind": "LinkedField",
      "name": "rows",
      "plural": false,
      "selections": (v3/*:: as any*/),
      "storageKey": "rows(first:1)"
    },
    {
      "alias": "repaired",
      "args": [
        (v2/*:: as any*/),
        {
          "kind": "Literal",
          "name": "severity",
          "value": [
            "REPAIRED"
          ]
        }
      ],
      "concreteType": "FindingConnection",
      "kind": "LinkedField",
      "name": "findings",
      "plural": false,
      "selections": (v3/*:: as any*/),
      "storageKey": "findings(first:1,severity:[\"REPAIRED\"])"
    },
    {
      "alias": "notes",
      "args": [
        (v2/*:: as any*/),
        {
          "kind": "Literal",
          "name": "severity",
          "value": [
            "NOTE"
          ]
        }
      ],
      "concreteType": "FindingConnection",
      "kind": "LinkedField",
      "name": "findings",
      "plural": false,
      "selections": (v3/*:: as any*/),
      "storageKey": "findings(first:1,severity:[\"NOTE\"])"
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "ImportDifference",
      "kind": "LinkedField",
      "name": "difference",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "added",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "changed",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "dropped",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "unchanged",
          "storageKey": null
        }
      ],
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Plan",
      "kind": "LinkedField",
      "name": "plan",
      "plural": false,
      "selections": [
        (v1/*:: as any*/)
      ],
      "storageKey": null
    }
  ],
  "type": "Import",
  "abstractKey": null
};
})();

(node as any).hash = "c3ae8fc394c4834c09047c85b1229d45";

export default node;
