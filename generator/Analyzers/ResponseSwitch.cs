using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace PiecesGen.Generator.Analyzers;

/// <summary>A switch over the case of a response.</summary>
/// <param name="Response">Where the case comes from.</param>
/// <param name="Arms">The patterns that decide alone: an arm with a condition may be passed by.</param>
/// <param name="HasDefault">A <c>default:</c> takes what is left.</param>
internal sealed record ResponseSwitch(SwitchedResponse Response, IReadOnlyList<IPatternOperation> Arms, bool HasDefault)
{
    /// <summary>The switch, or null where it is over something else.</summary>
    public static ResponseSwitch? From(IOperation operation) => operation switch
    {
        ISwitchOperation statement when SwitchedResponse.From(statement.Value) is { } response => From(statement, response),
        ISwitchExpressionOperation expression when SwitchedResponse.From(expression.Value) is { } response => From(expression, response),
        _ => null,
    };

    /// <summary>The documented cases that no arm takes all of.</summary>
    public List<ITypeSymbol> Missing
    {
        get
        {
            var missing = new List<ITypeSymbol>();
            foreach (ITypeSymbol documented in Response.Cases)
            {
                if (!HasArmFor(documented))
                {
                    missing.Add(documented);
                }
            }

            return missing;
        }
    }

    public bool HasArmFor(ITypeSymbol documented)
    {
        if (HasDefault)
        {
            return true;
        }

        foreach (IPatternOperation arm in Arms)
        {
            if (PatternCoverage.TakesAll(arm, documented))
            {
                return true;
            }
        }

        return false;
    }

    private static ResponseSwitch From(ISwitchOperation statement, SwitchedResponse response)
    {
        var arms = new List<IPatternOperation>();
        bool hasDefault = false;
        foreach (ISwitchCaseOperation section in statement.Cases)
        {
            foreach (ICaseClauseOperation clause in section.Clauses)
            {
                hasDefault |= clause is IDefaultCaseClauseOperation;
                if (clause is IPatternCaseClauseOperation { Guard: null } arm)
                {
                    arms.Add(arm.Pattern);
                }
            }
        }

        return new ResponseSwitch(response, arms, hasDefault);
    }

    private static ResponseSwitch From(ISwitchExpressionOperation expression, SwitchedResponse response)
    {
        var arms = new List<IPatternOperation>();
        foreach (ISwitchExpressionArmOperation arm in expression.Arms)
        {
            if (arm.Guard is null)
            {
                arms.Add(arm.Pattern);
            }
        }

        return new ResponseSwitch(response, arms, HasDefault: false);
    }
}
