using PiecesGen.Generator.Emission;
using PiecesGen.Generator.Naming;

namespace PiecesGen.Fuzzing.Tests.Declared;

/// <summary>What a named model must declare and nothing more, in the words of <see cref="DeclaredMembers"/>; written down apart from the emitters.</summary>
internal static class ExpectedMembers
{
    public static IEnumerable<string> From(NamedModel model) =>
    [
        .. model.Client is { } client ? Client(client) : [],
        .. model.Groups.SelectMany(Group),
        .. model.Schemas.SelectMany(Schema),
        .. model.CustomStatuses.SelectMany(Status),
    ];

    private static IEnumerable<string> Client(NamedClient client)
    {
        string type = $"{Namespace(client.Home)}.{client.ClassName}";
        yield return $"{Namespace(client.Home)} class {client.ClassName}";
        yield return $"{type} field ActivitySourceName";
        yield return $"{type} field s_activities";
        yield return $"{type} field _connection";
        yield return $"{type} constructor (baseAddress)";
        yield return $"{type} constructor (connection)";
        yield return $"{type} method With(options)";

        // Its own options, and those of any client.
        for (int i = 0; i < 2; i++)
        {
            yield return $"{type} constructor (options)";
            yield return $"{type} constructor (httpClient, options)";
        }

        if (client.BaseAddress is not null)
        {
            yield return $"{type} constructor ()";
            yield return $"{type} property DocumentedBaseAddress";
        }

        foreach (NamedGroupReference group in client.Groups)
        {
            yield return $"{type} field _group{group.PropertyName}";
            yield return $"{type} property {group.PropertyName}";
        }

        if (client.Headers.Count > 0)
        {
            yield return $"{Namespace(client.Home)} class {client.HeadersName}";
        }

        foreach (NamedHeader header in client.Headers)
        {
            yield return $"{Namespace(client.Home)}.{client.HeadersName} method {header.Name}(headers)";
        }

        string options = $"{Namespace(client.Home)}.{client.OptionsName}";
        yield return $"{Namespace(client.Home)} class {client.OptionsName}";
        if (client.Credentials.Count > 0)
        {
            yield return $"{options} method GetCredentials()";
        }

        foreach (NamedCredential credential in client.Credentials)
        {
            yield return $"{options} property {credential.PropertyName}";
        }
    }

    private static IEnumerable<string> Group(NamedGroup group)
    {
        string home = Namespace(group.Home);
        string type = $"{home}.{group.ClientName}.{group.ClassName}";
        yield return $"{home} interface {group.InterfaceName}";
        yield return $"{home} class {group.ClientName}";
        yield return $"{home}.{group.ClientName} class {group.ClassName}";
        yield return $"{type} field _connection";
        yield return $"{type} constructor (connection)";
        foreach (string member in group.Operations.SelectMany(operation => Operation(operation, $"{home}.{group.InterfaceName}", type)))
        {
            yield return member;
        }

        foreach (string reader in Readers(group))
        {
            yield return $"{type} method {reader}(response)";
        }

        if (group.ExtensionsName is { } extensions)
        {
            yield return $"{home} class {extensions}";
            foreach (NamedOperation operation in group.Operations.Where(operation => operation.Parameters.Any(parameter => !parameter.IsRequired)))
            {
                IEnumerable<string> required = operation.Parameters.Where(parameter => parameter.IsRequired).Select(parameter => Plain(parameter.Name));
                string call = string.Join(", ", required.Prepend(ReceiverOf(operation)).Append("cancellationToken"));
                yield return $"{home}.{extensions} method {operation.Name}Async({call})";
                if (!operation.Operation.IsStream)
                {
                    yield return $"{home}.{extensions} method {operation.Name}ResponseAsync({call})";
                }
            }
        }
    }

    /// <summary>The shortest of these names that no parameter has.</summary>
    private static string ReceiverOf(NamedOperation operation) =>
        new[] { "api", "apiGroup", "apiGroupGroup" }.First(name => operation.Parameters.All(parameter => Plain(parameter.Name) != name));

    private static IEnumerable<string> Operation(NamedOperation operation, string contract, string type)
    {
        string[] parameters = [.. operation.Parameters.Select(parameter => Plain(parameter.Name))];
        string call = string.Join(", ", parameters.Append("cancellationToken"));
        yield return $"{contract} method {operation.Name}Async({call})";
        yield return $"{type} method {operation.Name}Async({call})";
        yield return $"{type} field s_{char.ToLowerInvariant(operation.Name[0])}{operation.Name[1..]}";
        yield return $"{type} method {operation.Name}Request({string.Join(", ", parameters)})";
        if (operation.Operation.IsStream)
        {
            if (operation.Message is { } message)
            {
                yield return $"{type} method {operation.Name}Message({Plain(message.Name)})";
            }

            yield break;
        }

        yield return $"{contract} method {operation.Name}ResponseAsync({call})";
        yield return $"{type} method {operation.Name}ResponseAsync({call})";
    }

    /// <summary>They are named by numbers alone; which operations share one is the emitter's to say.</summary>
    private static IReadOnlyCollection<string> Readers(NamedGroup group)
    {
        var readers = new ResponseReaders();
        foreach (NamedOperation operation in group.Operations)
        {
            _ = operation.Operation.IsStream ? readers.Message(operation) : readers.Value(operation) + readers.Case(operation);
        }

        return readers.Names;
    }

    private static IEnumerable<string> Schema(NamedSchema schema)
    {
        string home = Namespace(schema.Home);
        string type = $"{home}.{schema.Name}";
        string[] members = schema switch
        {
            NamedRecord record =>
            [
                $"{home} record {schema.Name}",
                $"{type} property AdditionalProperties",
                .. record.IsOpen ? [$"{type} property Value", $"{type} method ToString()"] : Array.Empty<string>(),
                .. !record.IsOpen && record.Properties.Exists(static property => property.Type.Shape is ValueShape.List or ValueShape.Map or ValueShape.Bytes)
                    ? [$"{type} method PrintMembers(text)"]
                    : Array.Empty<string>(),
                .. record.Properties.Select(property => $"{type} property {property.Name}"),
                .. record.Properties.Where(property => property.Type.IsDecimal).Select(property => $"{type} field _formOf{property.Name}"),
                .. record.Variants.Select(variant => $"{type} method {variant.Name}()"),
                .. record.Variants.Where(variant => variant.Type.Shape is not (ValueShape.List or ValueShape.Map)).Select(_ => $"{type} conversion (value)"),
            ],
            NamedEnum @enum =>
            [
                $"{home} record {schema.Name}",
                $"{type} field _value",
                $"{type} constructor (value)",
                $"{type} property Value",
                $"{type} method ToString()",
                .. @enum.Literals.Count > 0 ? [$"{type} field _isLiteral", $"{type} constructor (value, isLiteral)"] : Array.Empty<string>(),
                .. @enum.Values.Select(value => $"{type} property {value.Name}"),
                .. @enum.Values.Count > 0 ? [$"{type} class Values"] : Array.Empty<string>(),
                .. @enum.Values.Select(value => $"{type}.Values field {value.Name}"),
            ],
            _ => throw new InvalidOperationException($"A schema of an unknown kind: {schema.GetType()}."),
        };
        string converter = $"{type}.JsonConverter";
        return
        [
            .. members,
            $"{type} class JsonConverter",
            $"{converter} method Create()",
            .. schema is NamedEnum { Values.Count: > 0 } ? [$"{converter} field s_documented"] : Array.Empty<string>(),
            $"{converter} method ReadValue(reader)",
            $"{converter} method WriteValue(writer, value)",
        ];
    }

    private static string[] Status(NamedStatus status)
    {
        string home = Namespace(status.Home);
        string name = $"Status{status.Status}";
        return
        [
            $"{home} class {name}",
            $"{home}.{name} constructor (received)",
            $"{home} class {name}<T>",
            $"{home}.{name}<T> constructor (value, received)",
        ];
    }

    private static string Namespace(EmitTarget home) => home.Namespace.Replace("@", "", StringComparison.Ordinal);

    private static string Plain(string name) => name.TrimStart('@');
}
