/**
 * @generated SignedSource<<01bb9423966b4c4be9bfa8268d4026e2>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type InboxKind = "ACKNOWLEDGE" | "ANSWER_REMINDER" | "DECIDE_CLOSURE" | "DECIDE_EXTENSION" | "MEND_REPORT" | "REMINDER_ANSWERED" | "REPORT" | "REVIEW_REPORT";
import { FragmentRefs } from "relay-runtime";
export type InboxList_item$data = ReadonlyArray<{
  readonly extension: {
    readonly id: string;
    readonly requestedBy: {
      readonly name: string;
    };
    readonly to: string;
  } | null | undefined;
  readonly kind: InboxKind;
  readonly reminder: {
    readonly id: string;
    readonly text: string;
  } | null | undefined;
  readonly report: {
    readonly id: string;
    readonly percent: number | null | undefined;
    readonly progress: string;
    readonly returnedBecause: string | null | undefined;
    readonly unit: {
      readonly name: string;
    };
  } | null | undefined;
  readonly since: string | null | undefined;
  readonly task: {
    readonly content: string;
    readonly deadline: {
      readonly " $fragmentSpreads": FragmentRefs<"Deadline_deadline">;
    };
    readonly id: string;
    readonly light: {
      readonly " $fragmentSpreads": FragmentRefs<"LightMark_light">;
    };
    readonly number: string;
  };
  readonly " $fragmentType": "InboxList_item";
}>;
export type InboxList_item$key = ReadonlyArray<{
  readonly " $data"?: InboxList_item$data;
  readonly " $fragmentSpreads": FragmentRefs<"InboxList_item">;
}>;

const node: ReaderFragment = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v1 = [
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "name",
    "storageKey": null
  }
];
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": {
    "plural": true
  },
  "name": "InboxList_item",
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
      "name": "since",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Task",
      "kind": "LinkedField",
      "name": "task",
      "plural": false,
      "selections": [
        (v0/*:: as any*/),
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "number",
          "storageKey": null
        },
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
          "concreteType": "Deadline",
          "kind": "LinkedField",
          "name": "deadline",
          "plural": false,
          "selections": [
            {
              "args": null,
              "kind": "FragmentSpread",
              "name": "Deadline_deadline"
            }
          ],
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "Light",
          "kind": "LinkedField",
          "name": "light",
          "plural": false,
          "selections": [
            {
              "args": null,
              "kind": "FragmentSpread",
              "name": "LightMark_light"
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
      "concreteType": "Report",
      "kind": "LinkedField",
      "name": "report",
      "plural": false,
      "selections": [
        (v0/*:: as any*/),
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "percent",
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
          "name": "returnedBecause",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "Unit",
          "kind": "LinkedField",
          "name": "unit",
          "plural": false,
          "selections": (v1/*:: as any*/),
          "storageKey": null
        }
      ],
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Extension",
      "kind": "LinkedField",
      "name": "extension",
      "plural": false,
      "selections": [
        (v0/*:: as any*/),
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "to",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "Unit",
          "kind": "LinkedField",
          "name": "requestedBy",
          "plural": false,
          "selections": (v1/*:: as any*/),
          "storageKey": null
        }
      ],
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Reminder",
      "kind": "LinkedField",
      "name": "reminder",
      "plural": false,
      "selections": [
        (v0/*:: as any*/),
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "text",
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "InboxItem",
  "abstractKey": null
};
})();

(node as any).hash = "b6536682857c09a5ec695b6e64a28fb7";

export default node;
