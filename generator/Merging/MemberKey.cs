using PiecesGen.Generator.Model.Values;
using PiecesGen.Generator.Text;


namespace PiecesGen.Generator.Merging;

/// <summary>How evidence names the members of the model.</summary>
internal static class MemberKey
{
    /// <summary>The server's address.</summary>
    public const string Server = "server";

    /// <summary>A way of proving who calls.</summary>
    public static string SecurityScheme(string name) => $"security {Token.Escape(name)}";

    /// <summary>A group of operations.</summary>
    public static string Api(string group) => $"api {Token.Escape(group)}";

    /// <summary>An operation of a group: its method and path.</summary>
    public static string Operation(string group, string operation) => $"{Api(group)} {Token.Escape(operation)}";

    /// <summary>What an operation is called.</summary>
    public static string OperationName(string group, string operation) => $"{Operation(group, operation)} name";

    /// <summary>A parameter or body of an operation.</summary>
    public static string Parameter(string group, string operation, string parameter) =>
        $"{Operation(group, operation)} parameter {Token.Escape(parameter)}";

    /// <summary>A documented status of an operation, or a range of them.</summary>
    public static string Status(string group, string operation, string status) => $"{Operation(group, operation)} status {Token.Escape(status)}";

    /// <summary>A schema.</summary>
    public static string Model(string schema) => $"model {Token.Escape(schema)}";

    /// <summary>A property of a schema.</summary>
    public static string Property(string schema, string wireName) => $"{Model(schema)} property {Token.Escape(wireName)}";

    /// <summary>A value of an enum.</summary>
    public static string EnumValue(string schema, string value) => $"{Model(schema)} value {Token.Escape(value)}";

    /// <summary>Where a parameter travels.</summary>
    public static string ParameterLocation(string group, string operation, string parameter) => $"{Parameter(group, operation, parameter)} in";

    /// <summary>What a parameter is called in the path, query or form.</summary>
    public static string ParameterWireName(string group, string operation, string parameter) => WireName(Parameter(group, operation, parameter));

    /// <summary>Whether a parameter or body is required.</summary>
    public static string ParameterRequired(string group, string operation, string parameter) => $"{Parameter(group, operation, parameter)} required";

    /// <summary>What a property is called in JSON.</summary>
    public static string PropertyWireName(string schema, string wireName) => WireName(Property(schema, wireName));

    /// <summary>What a parameter or property is called on the wire.</summary>
    public static string WireName(string member) => $"{member} name";

    /// <summary>Whether a property is required.</summary>
    public static string PropertyRequired(string schema, string wireName) => $"{Property(schema, wireName)} required";
}
