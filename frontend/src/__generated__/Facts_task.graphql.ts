/**
 * @generated SignedSource<<0acbb6286866978be148edc3ba9c1bcc>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type DeadlineKind = "DATE" | "MONTH_END" | "ONGOING" | "UNSPECIFIED";
export type LightCause = "BEHIND" | "CLOSED" | "CLOSED_EARLY" | "CLOSED_LATE" | "CLOSED_ON_TIME" | "DUE_SOON" | "FAR_BEHIND" | "NEVER_REPORTED" | "NOT_ISSUED" | "NO_ITEMS" | "ON_SCHEDULE" | "OVERDUE" | "RECENTLY_REPORTED" | "REPORT_TOO_OLD" | "SUSPENDED" | "TERMINATED";
export type LightColor = "GREEN" | "GREY" | "RED" | "YELLOW";
export type TaskKind = "ITEM" | "SUBTASK" | "THEME";
export type TaskStatus = "CLOSED" | "CLOSURE_REQUESTED" | "DRAFT" | "IN_PROGRESS" | "ISSUED" | "SUSPENDED" | "TERMINATED";
import { FragmentRefs } from "relay-runtime";
export type Facts_task$data = {
  readonly closedOn: string | null | undefined;
  readonly deadline: {
    readonly asWritten: string;
    readonly dueOn: string | null | undefined;
    readonly kind: DeadlineKind;
    readonly originalDueOn: string | null | undefined;
  };
  readonly dueInDays: number | null | undefined;
  readonly issuedOn: string | null | undefined;
  readonly kind: TaskKind;
  readonly leaders: ReadonlyArray<{
    readonly id: string;
    readonly name: string;
    readonly " $fragmentSpreads": FragmentRefs<"links_leader">;
  }>;
  readonly leading: ReadonlyArray<{
    readonly acknowledgedAt: string | null | undefined;
  }>;
  readonly light: {
    readonly cause: LightCause;
    readonly color: LightColor;
    readonly reason: string;
    readonly ruleVersion: string;
    readonly word: string;
  };
  readonly percent: number | null | undefined;
  readonly percentOf: number | null | undefined;
  readonly scheduledPercent: number | null | undefined;
  readonly status: TaskStatus;
  readonly " $fragmentType": "Facts_task";
};
export type Facts_task$key = {
  readonly " $data"?: Facts_task$data;
  readonly " $fragmentSpreads": FragmentRefs<"Facts_task">;
};

const node: ReaderFragment = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "kind",
  "storageKey": null
};
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "Facts_task",
  "selections": [
    (v0/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "status",
      "storageKey": null
    },
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
      "name": "percentOf",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "scheduledPercent",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "dueInDays",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "issuedOn",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "closedOn",
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
        (v0/*:: as any*/),
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "dueOn",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "originalDueOn",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "asWritten",
          "storageKey": null
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
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "color",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "cause",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "word",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "reason",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "ruleVersion",
          "storageKey": null
        }
      ],
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Leader",
      "kind": "LinkedField",
      "name": "leaders",
      "plural": true,
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
          "name": "name",
          "storageKey": null
        },
        {
          "args": null,
          "kind": "FragmentSpread",
          "name": "links_leader"
        }
      ],
      "storageKey": null
    },
    {
      "alias": "leading",
      "args": [
        {
          "kind": "Literal",
          "name": "role",
          "value": [
            "LEAD",
            "CO_LEAD"
          ]
        }
      ],
      "concreteType": "Assignment",
      "kind": "LinkedField",
      "name": "assignments",
      "plural": true,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "acknowledgedAt",
          "storageKey": null
        }
      ],
      "storageKey": "assignments(role:[\"LEAD\",\"CO_LEAD\"])"
    }
  ],
  "type": "Task",
  "abstractKey": null
};
})();

(node as any).hash = "4a498f84cd29da4604901727809abd71";

export default node;
