using System.Reflection;
using PiecesGen.Corpus.Tests.Expected;

namespace PiecesGen.Corpus.Tests.Calls;

/// <summary>What a client of hundreds of operations costs before one of them is called.</summary>
public sealed class FirstUseTests
{
    [CorpusFact]
    public void Making_a_client_and_looking_at_its_groups_makes_no_operation()
    {
        // Loaded anew, since another test may have called its operations.
        Assembly assembly = CorpusRun.For(CorpusPages.Both).Load();
        Type client = assembly.GetExportedTypes().Single(type => type.Name == "PiecesOsClient");
        PropertyInfo[] groups = [.. client.GetProperties().Where(property => property.PropertyType.IsInterface)];
        FieldInfo[] operations = [.. assembly.GetTypes().SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.NonPublic)).Where(field => field.FieldType == typeof(ApiOperation))];

        object instance = Activator.CreateInstance(client, new Uri("http://localhost:1000"))!;
        Assert.All(groups, group => Assert.NotNull(group.GetValue(instance)));

        Assert.All(operations, operation => Assert.Null(operation.GetValue(null)));
        Assert.Equal(ExpectedOperation.Calls.Count + ExpectedOperation.Streams.Count, operations.Length);
    }
}
