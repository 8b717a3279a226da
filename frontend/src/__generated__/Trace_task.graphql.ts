/**
 * @generated SignedSource<<63cbae4db6724c37be05236eb0df97cd>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type TaskKind = "ITEM" | "SUBTASK" | "THEME";
export type TaskStatus = "CLOSED" | "CLOSURE_REQUESTED" | "DRAFT" | "IN_PROGRESS" | "ISSUED" | "SUSPENDED" | "TERMINATED";
import { FragmentRefs } from "relay-runtime";
export type Trace_task$data = {
  readonly extensions: ReadonlyArray<{
    readonly createdAt: string;
    readonly id: string;
    readonly " $fragmentSpreads": FragmentRefs<"TraceEntryExtension_extension">;
  }>;
  readonly history: {
    readonly nodes: ReadonlyArray<{
      readonly action: string;
      readonly actor: string;
      readonly at: string;
      readonly changes: ReadonlyArray<{
        readonly field: string;
        readonly from: string | null | undefined;
        readonly to: string | null | undefined;
      }>;
      readonly id: string;
      readonly object: {
        readonly id: string;
      } | null | undefined;
    }>;
    readonly totalCount: number;
  };
  readonly instructions: ReadonlyArray<{
    readonly createdAt: string;
    readonly id: string;
    readonly " $fragmentSpreads": FragmentRefs<"TraceEntryInstruction_instruction">;
  }>;
  readonly kind: TaskKind;
  readonly reminders: ReadonlyArray<{
    readonly createdAt: string;
    readonly id: string;
    readonly " $fragmentSpreads": FragmentRefs<"TraceEntryReminder_reminder">;
  }>;
  readonly reports: {
    readonly nodes: ReadonlyArray<{
      readonly createdAt: string;
      readonly id: string;
      readonly " $fragmentSpreads": FragmentRefs<"TraceEntryReport_report">;
    }>;
    readonly totalCount: number;
  };
  readonly status: TaskStatus;
  readonly " $fragmentType": "Trace_task";
};
export type Trace_task$key = {
  readonly " $data"?: Trace_task$data;
  readonly " $fragmentSpreads": FragmentRefs<"Trace_task">;
};

const node: ReaderFragment = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "totalCount",
  "storageKey": null
},
v1 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v2 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "createdAt",
  "storageKey": null
};
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "Trace_task",
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
      "name": "status",
      "storageKey": null
    },
    {
      "alias": null,
      "args": [
        {
          "kind": "Literal",
          "name": "first",
          "value": 100
        }
      ],
      "concreteType": "ReportConnection",
      "kind": "LinkedField",
      "name": "reports",
      "plural": false,
      "selections": [
        (v0/*:: as any*/),
        {
          "alias": null,
          "args": null,
          "concreteType": "Report",
          "kind": "LinkedField",
          "name": "nodes",
          "plural": true,
          "selections": [
            (v1/*:: as any*/),
            (v2/*:: as any*/),
            {
              "args": null,
              "kind": "FragmentSpread",
              "name": "TraceEntryReport_report"
            }
          ],
          "storageKey": null
        }
      ],
      "storageKey": "reports(first:100)"
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Extension",
      "kind": "LinkedField",
      "name": "extensions",
      "plural": true,
      "selections": [
        (v1/*:: as any*/),
        (v2/*:: as any*/),
        {
          "args": null,
          "kind": "FragmentSpread",
          "name": "TraceEntryExtension_extension"
        }
      ],
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Reminder",
      "kind": "LinkedField",
      "name": "reminders",
      "plural": true,
      "selections": [
        (v1/*:: as any*/),
        (v2/*:: as any*/),
        {
          "args": null,
          "kind": "FragmentSpread",
          "name": "TraceEntryReminder_reminder"
        }
      ],
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Instruction",
      "kind": "LinkedField",
      "name": "instructions",
      "plural": true,
      "selections": [
        (v1/*:: as any*/),
        (v2/*:: as any*/),
        {
          "args": null,
          "kind": "FragmentSpread",
          "name": "TraceEntryInstruction_instruction"
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
          "value": 200
        }
      ],
      "concreteType": "EventConnection",
      "kind": "LinkedField",
      "name": "history",
      "plural": false,
      "selections": [
        (v0/*:: as any*/),
        {
          "alias": null,
          "args": null,
          "concreteType": "Event",
          "kind": "LinkedField",
          "name": "nodes",
          "plural": true,
          "selections": [
            (v1/*:: as any*/),
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "at",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "actor",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "action",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "concreteType": null,
              "kind": "LinkedField",
              "name": "object",
              "plural": false,
              "selections": [
                (v1/*:: as any*/)
              ],
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "concreteType": "Change",
              "kind": "LinkedField",
              "name": "changes",
              "plural": true,
              "selections": [
                {
                  "alias": null,
                  "args": null,
                  "kind": "ScalarField",
                  "name": "field",
                  "storageKey": null
                },
                {
                  "alias": null,
                  "args": null,
                  "kind": "ScalarField",
                  "name": "from",
                  "storageKey": null
                },
                {
                  "alias": null,
                  "args": null,
                  "kind": "ScalarField",
                  "name": "to",
                  "storageKey": null
                }
              ],
              "storageKey": null
            }
          ],
          "storageKey": null
        }
      ],
      "storageKey": "history(first:200)"
    }
  ],
  "type": "Task",
  "abstractKey": null
};
})();

(node as any).hash = "743acc488814cecbafd295bcdf45d5b4";

export default node;
