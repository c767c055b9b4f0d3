using PiecesGen.Generator.Text;

namespace PiecesGen.Generator.Merging.Evidence;

/// <summary>How evidence names the members of the model.</summary>
internal static class MemberKey
{
    /// <summary>The API as a whole.</summary>
    public const string Client = "client";

    /// <summary>The server's address.</summary>
    public const string Server = "server";

    /// <summary>A way of proving who calls.</summary>
    public static string SecurityScheme(string name) => $"security {EscapedWord.Escape(name)}";

    /// <summary>A group of operations.</summary>
    public static string Api(string group) => $"api {EscapedWord.Escape(group)}";

    /// <summary>An operation of a group.</summary>
    public static string Operation(string group, string operation) => $"{Api(group)} {EscapedWord.Escape(operation)}";

    /// <summary>A parameter or body of an operation.</summary>
    public static string Parameter(string group, string operation, string parameter) => Parameter(Operation(group, operation), parameter);

    /// <summary>A parameter or body of the operation with this key.</summary>
    public static string Parameter(string operation, string parameter) => $"{operation} parameter {EscapedWord.Escape(parameter)}";

    /// <summary>A documented status of an operation, or a range of them.</summary>
    public static string Status(string group, string operation, string status) => Status(Operation(group, operation), status);

    /// <summary>A documented status of the operation with this key, or a range of them.</summary>
    public static string Status(string operation, string status) => $"{operation} status {EscapedWord.Escape(status)}";

    /// <summary>A header of the documented status with this key.</summary>
    public static string Header(string status, string header) => $"{status} header {EscapedWord.Escape(header)}";

    /// <summary>A schema.</summary>
    public static string Model(string schema) => $"model {EscapedWord.Escape(schema)}";

    /// <summary>The group or schema that a member is of; the member itself where it is of none.</summary>
    public static string RootOf(string member) => member.IndexOf(' ') is >= 0 and int kind && member.IndexOf(' ', kind + 1) is >= 0 and int end ? member.Substring(0, end) : member;

    /// <summary>A property of a schema.</summary>
    public static string Property(string schema, string wireName) => $"{Model(schema)} property {EscapedWord.Escape(wireName)}";

    /// <summary>A value of an enum.</summary>
    public static string EnumValue(string schema, string value) => $"{Model(schema)} value {EscapedWord.Escape(value)}";
}
