using System.Collections.Immutable;
using System.Reflection;
using Markdig.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using PiecesGen.Generator.Diagnostics;
using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Markdown;
using PiecesGen.Generator.Merging;
using PiecesGen.Generator.Model;
using PiecesGen.Generator.Pipeline;

namespace PiecesGen.Incrementality.Tests;

/// <summary>What flows between steps is values: whatever else it held would be kept alive, or compare unequal, for as long as the project is open.</summary>
public sealed class StepValueTests
{
    private static readonly Type[] s_barred =
    [
        typeof(ISymbol), typeof(SyntaxNode), typeof(SyntaxTree), typeof(Compilation), typeof(SourceText), typeof(AdditionalText), typeof(Location), typeof(Diagnostic),
        typeof(MarkdownObject), typeof(PageText), typeof(MarkdownPage), typeof(Delegate), typeof(Type),
    ];

    private static readonly Page s_withExample = new("/docs/beds.md", "# Beds\n\n## Find\n\n`GET /beds/{id}`\n\nResponse:\n\n```json\n{ \"id\": \"a\", \"depth\": 3 }\n```\n");

    [Fact]
    public void No_value_of_a_step_reaches_an_object_of_the_host_or_of_Markdig()
    {
        GeneratorRun run = new GeneratorSession([.. DocsInput.Few, s_withExample], tracksSteps: true).Run();
        FieldInfo[] names = typeof(Steps).GetFields(BindingFlags.Public | BindingFlags.Static);
        object[] values =
        [
            .. names.Select(field => (string)field.GetRawConstantValue()!)
                .Where(run.Result.TrackedSteps.ContainsKey)
                .SelectMany(name => run.Result.TrackedSteps[name])
                .SelectMany(step => step.Outputs)
                .Select(output => output.Value),
        ];

        HashSet<Type> reached = Reach(values);

        // From the first step's values to the last one's, down to their leaves.
        Assert.Superset(new HashSet<Type> { typeof(PageResult), typeof(MemberFacts), typeof(PageWithObjects), typeof(JsonShape), typeof(ModelledPage), typeof(ApiModel), typeof(Property), typeof(DocsDiagnostic), typeof(string) }, reached);
        Assert.All(reached, type => Assert.True(!s_barred.Any(barred => barred.IsAssignableFrom(type)) && IsOurs(type), $"A step holds a {type}."));
    }

    /// <summary>Ours, or a plain value or collection of the framework.</summary>
    private static bool IsOurs(Type type) =>
        type.Assembly == typeof(PiecesGenerator).Assembly || type.Assembly == typeof(object).Assembly || type.Assembly == typeof(ImmutableArray).Assembly;

    /// <summary>The types of all objects that can be reached by fields and elements.</summary>
    private static HashSet<Type> Reach(IEnumerable<object> roots)
    {
        HashSet<Type> types = [];
        HashSet<object> seen = new(ReferenceEqualityComparer.Instance);
        Stack<object> open = new(roots);
        while (open.TryPop(out object? value))
        {
            Type type = value.GetType();
            if ((!type.IsValueType && !seen.Add(value)) || (!types.Add(type) && (type.IsPrimitive || type.IsEnum || type == typeof(string))))
            {
                continue;
            }

            foreach (object inner in Inside(value, type))
            {
                open.Push(inner);
            }
        }

        return types;
    }

    private static IEnumerable<object> Inside(object value, Type type)
    {
        if (type.IsPrimitive || type.IsEnum || type == typeof(string) || type.IsPointer)
        {
            return [];
        }

        return value is Array array
            ? array.Cast<object?>().OfType<object>()
            : Hierarchy(type)
                .SelectMany(part => part.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
                .Select(field => field.GetValue(value))
                .OfType<object>();
    }

    private static IEnumerable<Type> Hierarchy(Type type)
    {
        for (Type? part = type; part is not null; part = part.BaseType)
        {
            yield return part;
        }
    }
}
