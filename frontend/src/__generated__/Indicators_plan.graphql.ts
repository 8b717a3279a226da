/**
 * @generated SignedSource<<81d071f7e39473a0d9b4c4ae0de90fdf>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type Indicators_plan$data = {
  readonly indicators: {
    readonly nodes: ReadonlyArray<{
      readonly content: string;
      readonly id: string;
      readonly latestReport: {
        readonly progress: string;
      } | null | undefined;
      readonly light: {
        readonly " $fragmentSpreads": FragmentRefs<"LightMark_light">;
      };
      readonly percent: number | null | undefined;
      readonly scheduledPercent: number | null | undefined;
      readonly targets: ReadonlyArray<{
        readonly asWritten: string;
      }>;
      readonly " $fragmentSpreads": FragmentRefs<"links_task">;
    }>;
  };
  readonly " $fragmentType": "Indicators_plan";
};
export type Indicators_plan$key = {
  readonly " $data"?: Indicators_plan$data;
  readonly " $fragmentSpreads": FragmentRefs<"Indicators_plan">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "Indicators_plan",
  "selections": [
    {
      "alias": "indicators",
      "args": [
        {
          "kind": "Literal",
          "name": "filter",
          "value": {
            "category": [
              "KEY_INDICATOR"
            ]
          }
        },
        {
          "kind": "Literal",
          "name": "first",
          "value": 20
        }
      ],
      "concreteType": "TaskConnection",
      "kind": "LinkedField",
      "name": "tasks",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "concreteType": "Task",
          "kind": "LinkedField",
          "name": "nodes",
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
              "name": "content",
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
              "name": "scheduledPercent",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "concreteType": "Target",
              "kind": "LinkedField",
              "name": "targets",
              "plural": true,
              "selections": [
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
                  "args": null,
                  "kind": "FragmentSpread",
                  "name": "LightMark_light"
                }
              ],
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "concreteType": "Report",
              "kind": "LinkedField",
              "name": "latestReport",
              "plural": false,
              "selections": [
                {
                  "alias": null,
                  "args": null,
                  "kind": "ScalarField",
                  "name": "progress",
                  "storageKey": null
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
      "storageKey": "tasks(filter:{\"category\":[\"KEY_INDICATOR\"]},first:20)"
    }
  ],
  "type": "Plan",
  "abstractKey": null
};

(node as any).hash = "0926bd44ec81a27f55f365e6cd11880d";

export default node;
