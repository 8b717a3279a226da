/**
 * @generated SignedSource<<87e19eec1731ea6fe3813342d1cc27be>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type LeaderLoads_plan$data = {
  readonly leaders: {
    readonly groups: ReadonlyArray<{
      readonly closed: number;
      readonly count: number;
      readonly green: number;
      readonly grey: number;
      readonly keys: ReadonlyArray<{
        readonly label: string;
        readonly value: string;
      }>;
      readonly red: number;
      readonly yellow: number;
    }>;
    readonly total: number;
  };
  readonly " $fragmentType": "LeaderLoads_plan";
};
export type LeaderLoads_plan$key = {
  readonly " $data"?: LeaderLoads_plan$data;
  readonly " $fragmentSpreads": FragmentRefs<"LeaderLoads_plan">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "LeaderLoads_plan",
  "selections": [
    {
      "alias": "leaders",
      "args": [
        {
          "kind": "Literal",
          "name": "groupBy",
          "value": [
            "LEADER"
          ]
        }
      ],
      "concreteType": "TaskStats",
      "kind": "LinkedField",
      "name": "stats",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "total",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "TaskStatsGroup",
          "kind": "LinkedField",
          "name": "groups",
          "plural": true,
          "selections": [
            {
              "alias": null,
              "args": null,
              "concreteType": "StatsKey",
              "kind": "LinkedField",
              "name": "keys",
              "plural": true,
              "selections": [
                {
                  "alias": null,
                  "args": null,
                  "kind": "ScalarField",
                  "name": "value",
                  "storageKey": null
                },
                {
                  "alias": null,
                  "args": null,
                  "kind": "ScalarField",
                  "name": "label",
                  "storageKey": null
                }
              ],
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "count",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "closed",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "red",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "yellow",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "green",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "grey",
              "storageKey": null
            }
          ],
          "storageKey": null
        }
      ],
      "storageKey": "stats(groupBy:[\"LEADER\"])"
    }
  ],
  "type": "Plan",
  "abstractKey": null
};

(node as any).hash = "36f499163703e455e7bebd61507abdda";

export default node;
