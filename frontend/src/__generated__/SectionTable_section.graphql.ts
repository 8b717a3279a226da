/**
 * @generated SignedSource<<7d05b64fd007e3da083d366509230cdd>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type TaskCategory = "KEY_INDICATOR" | "KEY_TASK" | "LIVELIHOOD_PROJECT";
export type TaskStatus = "CLOSED" | "CLOSURE_REQUESTED" | "DRAFT" | "IN_PROGRESS" | "ISSUED" | "SUSPENDED" | "TERMINATED";
import { FragmentRefs } from "relay-runtime";
export type SectionTable_section$data = {
  readonly category: TaskCategory;
  readonly rows: ReadonlyArray<{
    readonly contentAsWritten: string;
    readonly deadlineAsWritten: string | null | undefined;
    readonly id: string;
    readonly leadAsWritten: string | null | undefined;
    readonly leaderAsWritten: string | null | undefined;
    readonly number: string;
    readonly remark: string | null | undefined;
    readonly serialNo: number;
    readonly task: {
      readonly deadline: {
        readonly dueOn: string | null | undefined;
        readonly originalDueOn: string | null | undefined;
      };
      readonly id: string;
      readonly light: {
        readonly " $fragmentSpreads": FragmentRefs<"LightMark_light">;
      };
      readonly path: ReadonlyArray<{
        readonly content: string;
        readonly id: string;
      }>;
      readonly percent: number | null | undefined;
      readonly rows: ReadonlyArray<{
        readonly id: string;
        readonly number: string;
      }>;
      readonly status: TaskStatus;
      readonly " $fragmentSpreads": FragmentRefs<"links_task">;
    };
    readonly unitsAsWritten: string | null | undefined;
  }>;
  readonly title: string;
  readonly " $fragmentType": "SectionTable_section";
};
export type SectionTable_section$key = {
  readonly " $data"?: SectionTable_section$data;
  readonly " $fragmentSpreads": FragmentRefs<"SectionTable_section">;
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
  "name": "number",
  "storageKey": null
};
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "SectionTable_section",
  "selections": [
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
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Row",
      "kind": "LinkedField",
      "name": "rows",
      "plural": true,
      "selections": [
        (v0/*:: as any*/),
        (v1/*:: as any*/),
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "serialNo",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "contentAsWritten",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "leadAsWritten",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "unitsAsWritten",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "deadlineAsWritten",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "leaderAsWritten",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "remark",
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
              "concreteType": "Task",
              "kind": "LinkedField",
              "name": "path",
              "plural": true,
              "selections": [
                (v0/*:: as any*/),
                {
                  "alias": null,
                  "args": null,
                  "kind": "ScalarField",
                  "name": "content",
                  "storageKey": null
                }
              ],
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "concreteType": "Row",
              "kind": "LinkedField",
              "name": "rows",
              "plural": true,
              "selections": [
                (v0/*:: as any*/),
                (v1/*:: as any*/)
              ],
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
            },
            {
              "args": null,
              "kind": "FragmentSpread",
              "name": "links_task"
            }
          ],
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Section",
  "abstractKey": null
};
})();

(node as any).hash = "eddd14514ae0238de0baffdfe10e065d";

export default node;
