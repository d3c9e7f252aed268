namespace ThiDua.Tests.Conformance.Support;

/// <summary>A check of a rule over a produced file.</summary>
internal delegate void RuleCheck(PlanFile plan, Findings found);
