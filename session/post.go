package session

import (
	"context"
	"errors"
	"fmt"
	"regexp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"duban/ent"
	"duban/ent/leader"
	"duban/ent/unit"
	"duban/glossary"
	"duban/supervision"
	"duban/viewer"
)

// post is what a user is: a role, with its unit or leader.
type post struct {
	role   viewer.Role
	unit   *ent.Unit
	leader *ent.Leader
}

func (p post) unitID() *string {
	if p.unit == nil {
		return nil
	}
	return &p.unit.ID
}

func (p post) leaderID() *string {
	if p.leader == nil {
		return nil
	}
	return &p.leader.ID
}

func (p post) unitName() string {
	if p.unit == nil {
		return ""
	}
	return p.unit.Name
}

func (p post) leaderName() string {
	if p.leader == nil {
		return ""
	}
	return p.leader.Name
}

// changes are the steps from p to next, in the words of the trace.
func (p post) changes(next post) (all []supervision.Change) {
	for _, c := range []supervision.Change{
		step("role", string(p.role), string(next.role)),
		step("unit", p.unitName(), next.unitName()),
		step("leader", p.leaderName(), next.leaderName()),
	} {
		if c.From == nil && c.To == nil || c.From != nil && c.To != nil && *c.From == *c.To {
			continue
		}
		all = append(all, c)
	}
	return all
}

func (p post) save(u *ent.UserUpdateOne) *ent.UserUpdateOne {
	u.SetRole(p.role).ClearUnitID().ClearLeaderID()
	if p.unit != nil {
		u.SetUnitID(p.unit.ID)
	}
	if p.leader != nil {
		u.SetLeaderID(p.leader.ID)
	}
	return u
}

// findPost finds the unit that a UNIT user needs and the leader that a LEADER does;
// other roles have neither.
func findPost(ctx context.Context, tx *ent.Tx, district string, role viewer.Role, unitID, leaderID *string) (p post, err error) {
	p.role = role
	switch {
	case unitID != nil && role != viewer.Unit:
		return p, supervision.Refuse(supervision.Invalid, "只有单位用户对应单位。", "only a UNIT user has a unit", "unitId")
	case leaderID != nil && role != viewer.Leader:
		return p, supervision.Refuse(supervision.Invalid, "只有领导用户对应领导。", "only a LEADER user has a leader", "leaderId")
	case unitID == nil && role == viewer.Unit:
		return p, supervision.Refuse(supervision.Required, "请选择单位。", "a unit is needed", "unitId")
	case leaderID == nil && role == viewer.Leader:
		return p, supervision.Refuse(supervision.Required, "请选择领导。", "a leader is needed", "leaderId")
	case unitID != nil:
		p.unit, err = tx.Unit.Query().Where(unit.ID(*unitID), unit.DistrictID(district)).Only(ctx)
	case leaderID != nil:
		p.leader, err = tx.Leader.Query().Where(leader.ID(*leaderID), leader.DistrictID(district)).Only(ctx)
	}
	switch {
	case ent.IsNotFound(err) && unitID != nil:
		return p, supervision.Refuse(supervision.NotFound, "没有这个单位。", "there is no such unit", "unitId")
	case ent.IsNotFound(err):
		return p, supervision.Refuse(supervision.NotFound, "没有这位领导。", "there is no such leader", "leaderId")
	case err != nil:
		return p, fmt.Errorf("looking for a user's post: %w", err)
	case p.unit != nil && (p.unit.Kind == glossary.Group || p.unit.MergedIntoID != nil):
		return p, supervision.Refuse(supervision.Invalid, "请选择具体单位，不能是合称或已并入其他单位的名称。", "choose a unit itself, not a group nor one merged into another", "unitId")
	}
	return p, nil
}

// presentPost is the post that a user has.
func presentPost(ctx context.Context, tx *ent.Tx, u *ent.User) (p post, err error) {
	p.role = u.Role
	if u.UnitID != nil {
		if p.unit, err = tx.Unit.Get(ctx, *u.UnitID); err != nil {
			return p, fmt.Errorf("looking for a user's unit: %w", err)
		}
	}
	if u.LeaderID != nil {
		if p.leader, err = tx.Leader.Get(ctx, *u.LeaderID); err != nil {
			return p, fmt.Errorf("looking for a user's leader: %w", err)
		}
	}
	return p, nil
}

// gather joins the refusals among several checks, so that all are told at once.
func gather(checks ...error) error { return errors.Join(checks...) }

var loginForm = regexp.MustCompile(`^[a-z0-9][a-z0-9.-]{1,30}[a-z0-9]$`)

func checkLogin(login string) error {
	switch {
	case login == "":
		return supervision.Refuse(supervision.Required, "请输入登录名。", "a login is needed", "login")
	case !loginForm.MatchString(login):
		return supervision.Refuse(supervision.Invalid, "登录名由 3 至 32 个小写字母、数字、点或短横组成，首尾为字母或数字。",
			"a login is 3 to 32 small letters, digits, dots or dashes, with a letter or digit at both ends", "login")
	}
	return nil
}

func checkName(name string) error {
	switch {
	case strings.TrimSpace(name) == "":
		return supervision.Refuse(supervision.Required, "请输入名称。", "a name is needed", "name")
	case utf8.RuneCountInString(name) > 60 || !utf8.ValidString(name) || strings.ContainsFunc(name, unicode.IsControl):
		return supervision.Refuse(supervision.Invalid, "名称最多 60 字，且不含控制字符。", "a name has 60 characters at most, and no control characters", "name")
	}
	return nil
}

func checkRole(role viewer.Role) error {
	if slices.Contains([]viewer.Role{viewer.Admin, viewer.Office, viewer.Leader, viewer.Unit, viewer.Analyst}, role) {
		return nil
	}
	return supervision.Refuse(supervision.Invalid, "没有这种角色。", "there is no such role", "role")
}
