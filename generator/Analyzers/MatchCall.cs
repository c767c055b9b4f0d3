using System;
using System.Collections.Generic;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PiecesGen.Generator.Analyzers;

/// <summary>A call of <c>Match</c> or <c>Switch</c> on a response, read by its syntax: the compiler may understand none of it.</summary>
/// <param name="Name">The method, as it is called.</param>
/// <param name="Arms">The arguments that stand for documented responses, in their order.</param>
internal sealed record MatchCall(SwitchedResponse Response, SimpleNameSyntax Name, IReadOnlyList<MatchArm> Arms)
{
    /// <summary>The call, or null where it is one of something else.</summary>
    public static MatchCall? From(InvocationExpressionSyntax invocation, SemanticModel model, CancellationToken cancellationToken)
    {
        if (invocation.Expression is not MemberAccessExpressionSyntax { Name: { Identifier.ValueText: "Match" or "MatchAsync" or "Switch" or "SwitchAsync" } name } access
            || model.GetOperation(WithoutParentheses(access.Expression), cancellationToken) is not { } instance
            || SwitchedResponse.FromInstance(instance) is not { } response)
        {
            return null;
        }

        var arms = new List<MatchArm>();
        foreach (ArgumentSyntax argument in invocation.ArgumentList.Arguments)
        {
            if (argument.NameColon?.Name.Identifier.ValueText is not ("otherwise" or "byName"))
            {
                arms.Add(MatchArm.From(argument, response.Cases, model, cancellationToken));
            }
        }

        return new MatchCall(response, name, Placed(arms, response.Cases.Length));
    }

    /// <summary>The cases without an arm, as they follow one another.</summary>
    public List<int> Missing
    {
        get
        {
            var missing = new List<int>();
            for (int i = 0; i < Response.Cases.Length; i++)
            {
                if (IndexOf(i) < 0)
                {
                    missing.Add(i);
                }
            }

            return missing;
        }
    }

    /// <summary>Arms beyond those of the cases.</summary>
    public int Surplus => Math.Max(Arms.Count - Response.Cases.Length, 0);

    /// <summary>The first arm that says whose it is, and stands before one that belongs before it; null where there is none.</summary>
    public MatchArm? Misplaced
    {
        get
        {
            for (int i = 1; i < Arms.Count; i++)
            {
                if (Arms[i - 1] is { IsNamed: false, Case: { } before } && Arms[i] is { IsNamed: false, Case: { } after } && after < before)
                {
                    return Arms[i - 1];
                }
            }

            return null;
        }
    }

    /// <summary>Which arm is that of a case, or -1.</summary>
    public int IndexOf(int documented)
    {
        for (int i = 0; i < Arms.Count; i++)
        {
            if (Arms[i].Case == documented)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>To the compiler, parentheses are nothing.</summary>
    private static ExpressionSyntax WithoutParentheses(ExpressionSyntax expression)
    {
        while (expression is ParenthesizedExpressionSyntax parenthesized)
        {
            expression = parenthesized.Expression;
        }

        return expression;
    }

    /// <summary>What does not say whose arm it is takes the first case that no other arm has said to be its own.</summary>
    private static List<MatchArm> Placed(List<MatchArm> arms, int cases)
    {
        var taken = new HashSet<int>();
        for (int i = 0; i < arms.Count; i++)
        {
            // Of two arms of one case the second is another's.
            if (arms[i].Case is { } said && !taken.Add(said))
            {
                arms[i] = arms[i] with { Case = null };
            }
        }

        for (int i = 0, next = 0; i < arms.Count; i++)
        {
            while (taken.Contains(next))
            {
                next++;
            }

            if (arms[i].Case is null && next < cases)
            {
                arms[i] = arms[i] with { Case = next };
                taken.Add(next);
            }
        }

        return arms;
    }
}
