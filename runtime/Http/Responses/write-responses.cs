#:property PublishAot=false

// Writes what is the same for every status and every number of cases: Cases/*.cs, Arities/*.cs and ../Operations/StatusPhrases.cs.
//
//   dotnet run runtime/Http/Responses/write-responses.cs             writes the files, and removes those it no longer writes
//   dotnet run runtime/Http/Responses/write-responses.cs -- --check  changes nothing; exits with 1 if a file is not as it would write it

using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;

const int MaxCases = 12;
const string Header = "// Written by runtime/Http/Responses/write-responses.cs. Change that script and run it; a test compares.\n\n";

// The names are those of System.Net.HttpStatusCode where a code has one name only; else the one that ASP.NET Core's results
// have (UnprocessableEntity) or that RFC 9110 has (MultipleChoices, Found, SeeOther …). Phrases and sections are RFC 9110's.
Status[] statuses =
[
    new(200, "Ok", "OK", "The request has succeeded.", "RFC 9110, section 15.3.1"),
    new(201, "Created", "Created", "The request has created one or more resources.", "RFC 9110, section 15.3.2"),
    new(202, "Accepted", "Accepted", "The request has been accepted, but not been completed yet.", "RFC 9110, section 15.3.3"),
    new(203, "NonAuthoritativeInformation", "Non-Authoritative Information", "The request has succeeded, and a proxy has changed the body.", "RFC 9110, section 15.3.4"),
    new(204, "NoContent", "No Content", "The request has succeeded, and there is no body to send.", "RFC 9110, section 15.3.5"),
    new(205, "ResetContent", "Reset Content", "The request has succeeded, and the client should reset what it shows.", "RFC 9110, section 15.3.6"),
    new(206, "PartialContent", "Partial Content", "The body holds the ranges that were asked for.", "RFC 9110, section 15.3.7"),
    new(207, "MultiStatus", "Multi-Status", "The body holds the statuses of several operations.", "RFC 4918, section 11.1"),
    new(208, "AlreadyReported", "Already Reported", "The members of this binding have been listed before.", "RFC 5842, section 7.1"),
    new(226, "IMUsed", "IM Used", "The body is the result of instance manipulations.", "RFC 3229, section 10.4.1"),
    new(300, "MultipleChoices", "Multiple Choices", "The resource has several representations to choose from.", "RFC 9110, section 15.4.1"),
    new(301, "MovedPermanently", "Moved Permanently", "The resource has a new address for good.", "RFC 9110, section 15.4.2"),
    new(302, "Found", "Found", "The resource is at another address for the time being.", "RFC 9110, section 15.4.3"),
    new(303, "SeeOther", "See Other", "The result is at another address, to be fetched with GET.", "RFC 9110, section 15.4.4"),
    new(304, "NotModified", "Not Modified", "The client's copy of the resource is still good.", "RFC 9110, section 15.4.5"),
    new(305, "UseProxy", "Use Proxy", "The resource was to be asked for through a proxy; deprecated.", "RFC 9110, section 15.4.6"),
    new(306, "Unused", "Unused", "Reserved; no longer used.", "RFC 9110, section 15.4.7"),
    new(307, "TemporaryRedirect", "Temporary Redirect", "The same request is to be sent to another address for the time being.", "RFC 9110, section 15.4.8"),
    new(308, "PermanentRedirect", "Permanent Redirect", "The same request is to be sent to another address for good.", "RFC 9110, section 15.4.9"),
    new(400, "BadRequest", "Bad Request", "The service cannot or will not understand the request.", "RFC 9110, section 15.5.1"),
    new(401, "Unauthorized", "Unauthorized", "The request lacks valid credentials.", "RFC 9110, section 15.5.2"),
    new(402, "PaymentRequired", "Payment Required", "Reserved for payments.", "RFC 9110, section 15.5.3"),
    new(403, "Forbidden", "Forbidden", "The service understands the request and refuses it.", "RFC 9110, section 15.5.4"),
    new(404, "NotFound", "Not Found", "The service has no such resource, or will not say that it has.", "RFC 9110, section 15.5.5"),
    new(405, "MethodNotAllowed", "Method Not Allowed", "The resource does not support the method.", "RFC 9110, section 15.5.6"),
    new(406, "NotAcceptable", "Not Acceptable", "The resource has no representation that the client accepts.", "RFC 9110, section 15.5.7"),
    new(407, "ProxyAuthenticationRequired", "Proxy Authentication Required", "The proxy asks for credentials.", "RFC 9110, section 15.5.8"),
    new(408, "RequestTimeout", "Request Timeout", "The request did not arrive completely in time.", "RFC 9110, section 15.5.9"),
    new(409, "Conflict", "Conflict", "The request conflicts with the resource's present state.", "RFC 9110, section 15.5.10"),
    new(410, "Gone", "Gone", "The resource is no longer there, and this is likely to stay so.", "RFC 9110, section 15.5.11"),
    new(411, "LengthRequired", "Length Required", "The service refuses a request without a Content-Length.", "RFC 9110, section 15.5.12"),
    new(412, "PreconditionFailed", "Precondition Failed", "A condition in the request's headers is not met.", "RFC 9110, section 15.5.13"),
    new(413, "RequestEntityTooLarge", "Content Too Large", "The request's body is larger than the service takes.", "RFC 9110, section 15.5.14"),
    new(414, "RequestUriTooLong", "URI Too Long", "The request's address is longer than the service takes.", "RFC 9110, section 15.5.15"),
    new(415, "UnsupportedMediaType", "Unsupported Media Type", "The service does not take a body of that type.", "RFC 9110, section 15.5.16"),
    new(416, "RequestedRangeNotSatisfiable", "Range Not Satisfiable", "The resource has none of the ranges that were asked for.", "RFC 9110, section 15.5.17"),
    new(417, "ExpectationFailed", "Expectation Failed", "An expectation in the request's headers cannot be met.", "RFC 9110, section 15.5.18"),
    new(421, "MisdirectedRequest", "Misdirected Request", "The request has reached a server that cannot respond for this address.", "RFC 9110, section 15.5.20"),
    new(422, "UnprocessableEntity", "Unprocessable Content", "The request's body is well-formed, but its instructions cannot be followed.", "RFC 9110, section 15.5.21"),
    new(423, "Locked", "Locked", "The resource is locked.", "RFC 4918, section 11.3"),
    new(424, "FailedDependency", "Failed Dependency", "The request depends on another one that has failed.", "RFC 4918, section 11.4"),
    new(426, "UpgradeRequired", "Upgrade Required", "The service wants another protocol.", "RFC 9110, section 15.5.22"),
    new(428, "PreconditionRequired", "Precondition Required", "The service wants the request to be conditional.", "RFC 6585, section 3"),
    new(429, "TooManyRequests", "Too Many Requests", "The client has sent too many requests in a given time.", "RFC 6585, section 4"),
    new(431, "RequestHeaderFieldsTooLarge", "Request Header Fields Too Large", "The request's headers are larger than the service takes.", "RFC 6585, section 5"),
    new(451, "UnavailableForLegalReasons", "Unavailable For Legal Reasons", "The law forbids access to the resource.", "RFC 7725, section 3"),
    new(500, "InternalServerError", "Internal Server Error", "The service met a condition that it did not expect.", "RFC 9110, section 15.6.1"),
    new(501, "NotImplemented", "Not Implemented", "The service cannot do what the request asks for.", "RFC 9110, section 15.6.2"),
    new(502, "BadGateway", "Bad Gateway", "A gateway got an invalid response from the server behind it.", "RFC 9110, section 15.6.3"),
    new(503, "ServiceUnavailable", "Service Unavailable", "The service cannot respond at the moment.", "RFC 9110, section 15.6.4"),
    new(504, "GatewayTimeout", "Gateway Timeout", "A gateway got no response in time from the server behind it.", "RFC 9110, section 15.6.5"),
    new(505, "HttpVersionNotSupported", "HTTP Version Not Supported", "The service does not support the request's version of HTTP.", "RFC 9110, section 15.6.6"),
    new(506, "VariantAlsoNegotiates", "Variant Also Negotiates", "The service's content negotiation is set up in a circle.", "RFC 2295, section 8.1"),
    new(507, "InsufficientStorage", "Insufficient Storage", "The service has no room for what the request wants stored.", "RFC 4918, section 11.5"),
    new(508, "LoopDetected", "Loop Detected", "The service met an endless loop.", "RFC 5842, section 7.2"),
    new(510, "NotExtended", "Not Extended", "The service wants further extensions of the request.", "RFC 2774, section 7"),
    new(511, "NetworkAuthenticationRequired", "Network Authentication Required", "The client has to log in to the network first.", "RFC 6585, section 6"),
];

// The classes of RFC 9110, section 15, for rows of the docs that stand for several statuses: 4XX, default.
Range[] ranges =
[
    new("Successful", 200, 299, "A 2xx status that the docs name by its class alone: the request was received, understood and accepted.", "RFC 9110, section 15.3"),
    new("Redirection", 300, 399, "A 3xx status that the docs name by its class alone: more has to be done to fulfil the request.", "RFC 9110, section 15.4"),
    new("ClientError", 400, 499, "A 4xx status that the docs name by its class alone: the client seems to have erred.", "RFC 9110, section 15.5"),
    new("ServerError", 500, 599, "A 5xx status that the docs name by its class alone: the service has failed, or cannot do what it is asked for.", "RFC 9110, section 15.6"),
    new("OtherStatus", 100, 999, "A documented status without its own case: the docs' <c>default</c>, or one beyond the twelve cases of <c>Responses&lt;…&gt;</c>.", "RFC 9110, section 15"),
];

string root = AppContext.GetData("EntryPointFileDirectoryPath") as string
    ?? throw new InvalidOperationException("Run this as a file: dotnet run runtime/Http/Responses/write-responses.cs");
var files = new SortedDictionary<string, string>(StringComparer.Ordinal) { [Path.Combine("..", "Operations", "StatusPhrases.cs")] = Phrases(statuses) };
foreach (Status status in statuses)
{
    files.Add(Path.Combine("Cases", status.Name + ".cs"), Case(status));
}

foreach (Range range in ranges)
{
    files.Add(Path.Combine("Cases", range.Name + ".cs"), RangeCase(range));
}

for (int count = 1; count <= MaxCases; count++)
{
    files.Add(Path.Combine("Arities", string.Create(CultureInfo.InvariantCulture, $"ResponsesOf{count}.cs")), Arity(count));
}

string[] folders = ["Cases", "Arities"];
string[] superfluous =
[
    .. folders.Select(folder => Path.Combine(root, folder))
        .Where(Directory.Exists)
        .SelectMany(folder => Directory.EnumerateFiles(folder, "*.cs"))
        .Select(path => Path.GetRelativePath(root, path))
        .Where(path => !files.ContainsKey(path)),
];

if (args is ["--check"])
{
    string[] stale = [.. files.Where(file => !Matches(file.Key, file.Value)).Select(file => file.Key), .. superfluous];
    foreach (string path in stale)
    {
        Console.Error.WriteLine($"{path} is not what write-responses.cs writes. Run: dotnet run runtime/Http/Responses/write-responses.cs");
    }

    return stale.Length == 0 ? 0 : 1;
}

foreach ((string path, string text) in files)
{
    Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(root, path))!);
    File.WriteAllText(Path.Combine(root, path), text);
}

foreach (string path in superfluous)
{
    File.Delete(Path.Combine(root, path));
}

return 0;

bool Matches(string path, string text) =>
    File.Exists(Path.Combine(root, path)) && string.Equals(File.ReadAllText(Path.Combine(root, path)), text, StringComparison.Ordinal);

static string Phrases(Status[] statuses)
{
    var rows = new StringBuilder();
    foreach (Status status in statuses)
    {
        rows.Append(CultureInfo.InvariantCulture, $"        {status.Code} => \"{status.Phrase}\",\n");
    }

    return Header + $$"""
        using System.Globalization;

        namespace PiecesGen.Http;

        /// <summary>The standard phrases of the status codes, for messages.</summary>
        internal static class StatusPhrases
        {
            /// <summary>The code and its phrase, for example <c>410 Gone</c>; the code alone where it has none.</summary>
            internal static string WithCode(int statusCode)
            {
                string code = statusCode.ToString(CultureInfo.InvariantCulture);
                return Find(statusCode) is { } phrase ? code + " " + phrase : code;
            }

            private static string? Find(int statusCode) => statusCode switch
            {
        {{rows}}        _ => null,
            };
        }

        """;
}

static string Case(Status status) => Header + $$"""
    using PiecesGen.Http;

    namespace PiecesGen;

    /// <summary>{{status.Code}} {{status.Phrase}}: {{status.Meaning}} ({{status.Source}})</summary>
    /// <typeparam name="T">The type of the body that the docs promise.</typeparam>
    public sealed class {{status.Name}}<T> : ApiResponse<T>
    {
        /// <summary>Makes a {{status.Code}} {{status.Phrase}} with a body.</summary>
        /// <param name="value">The body.</param>
        /// <param name="received">The response it was read from; null if it is made by hand, for example in a test.</param>
        public {{status.Name}}(T value, ReceivedResponse? received = null)
            : base({{status.Code}}, value, received)
        {
        }
    }

    /// <summary>{{status.Code}} {{status.Phrase}}: {{status.Meaning}} ({{status.Source}}) The docs promise no body.</summary>
    public sealed class {{status.Name}} : ApiResponse
    {
        /// <summary>Makes a {{status.Code}} {{status.Phrase}} without a body.</summary>
        /// <param name="received">The response it was read from; null if it is made by hand, for example in a test.</param>
        public {{status.Name}}(ReceivedResponse? received = null)
            : base({{status.Code}}, received)
        {
        }
    }

    """;

static string RangeCase(Range range) => Header + $$"""
    using System;
    using System.Net;
    using PiecesGen.Http;

    namespace PiecesGen;

    /// <summary>{{range.Meaning}} ({{range.Source}})</summary>
    /// <typeparam name="T">The type of the body that the docs promise.</typeparam>
    public sealed class {{range.Name}}<T> : ApiResponse<T>
    {
        /// <summary>Makes such a response by hand, for example in a test.</summary>
        /// <param name="statusCode">The status, {{range.First}} to {{range.Last}}.</param>
        /// <param name="value">The body.</param>
        /// <exception cref="ArgumentOutOfRangeException">The status is another one.</exception>
        public {{range.Name}}(HttpStatusCode statusCode, T value)
            : base(ResponseCase.Within({{range.First}}, {{range.Last}}, statusCode), value, null)
        {
        }

        /// <summary>Makes one of a received response.</summary>
        /// <param name="value">The body.</param>
        /// <param name="received">The response it was read from, which has the status.</param>
        /// <exception cref="ArgumentNullException">There is no response.</exception>
        /// <exception cref="ArgumentOutOfRangeException">The status is not {{range.First}} to {{range.Last}}.</exception>
        public {{range.Name}}(T value, ReceivedResponse received)
            : base(ResponseCase.Within({{range.First}}, {{range.Last}}, received), value, received)
        {
        }
    }

    /// <summary>{{range.Meaning}} ({{range.Source}}) The docs promise no body.</summary>
    public sealed class {{range.Name}} : ApiResponse
    {
        /// <summary>Makes such a response by hand, for example in a test.</summary>
        /// <param name="statusCode">The status, {{range.First}} to {{range.Last}}.</param>
        /// <exception cref="ArgumentOutOfRangeException">The status is another one.</exception>
        public {{range.Name}}(HttpStatusCode statusCode)
            : base(ResponseCase.Within({{range.First}}, {{range.Last}}, statusCode), null)
        {
        }

        /// <summary>Makes one of a received response.</summary>
        /// <param name="received">The response, which has the status.</param>
        /// <exception cref="ArgumentNullException">There is no response.</exception>
        /// <exception cref="ArgumentOutOfRangeException">The status is not {{range.First}} to {{range.Last}}.</exception>
        public {{range.Name}}(ReceivedResponse received)
            : base(ResponseCase.Within({{range.First}}, {{range.Last}}, received), received)
        {
        }
    }

    """;

static string Arity(int count)
{
    string each(string separator, Func<int, string> text) => string.Join(separator, Enumerable.Range(1, count).Select(text));

    string self = $"Responses<{each(", ", i => $"T{i}")}>";
    string typeParameters = each("\n", i => $"/// <typeparam name=\"T{i}\">Case {i}.</typeparam>");
    string constraints = each("\n", i => $"    where T{i} : ApiResponse");
    string conversions = each("\n\n", i => $$"""
            /// <summary>Holds case {{i}}.</summary>
            /// <param name="value">The case.</param>
            public static implicit operator {{self}}(T{{i}} value) => new(ResponseCase.Given(value));
        """);
    string tries = each("\n\n", i => $$"""
            /// <summary>The response, if it is case {{i}}.</summary>
            /// <param name="value">The case; null if the response is another one.</param>
            /// <returns>True if it is.</returns>
            /// <exception cref="InvalidOperationException">This is <c>default</c> and holds no response.</exception>
            public bool TryGet([NotNullWhen(true)] out T{{i}}? value)
            {
                value = ResponseCase.Held(_value) as T{{i}};
                return value is not null;
            }
        """);
    string handlerDocs = each("\n", i => $"    /// <param name=\"case{i}\">What to do with case {i}.</param>");
    string functions(string result) => each(",\n", i => $"        Func<T{i}, {result}> case{i}");
    string actions = each(",\n", i => $"        Action<T{i}> case{i}");
    string arguments = each(", ", i => $"case{i}");
    string arms = each("\n", i => $"            T{i} value => ResponseCase.Handler(case{i}, nameof(case{i}))(value),");
    string branches = each("\n", i => $"""
                    case T{i} value:
                        ResponseCase.Handler(case{i}, nameof(case{i}))(value);
                        break;
        """);

    return Header + $$"""
        using System;
        using System.Diagnostics.CodeAnalysis;
        using System.Threading.Tasks;
        using PiecesGen.Http;

        namespace PiecesGen;

        /// <summary>
        /// The response of an operation: one of {{count}} documented {{(count == 1 ? "case" : "cases")}}, or an <see cref="UndocumentedResponse"/>.
        /// </summary>
        {{typeParameters}}
        public readonly struct {{self}} : IEquatable<{{self}}>
        {{constraints}}
        {
            private readonly ApiResponse? _value;

            private Responses(ApiResponse value)
            {
                _value = value;
            }

            /// <summary>The case: an object of one of the type arguments, or an <see cref="UndocumentedResponse"/>.</summary>
            /// <exception cref="InvalidOperationException">This is <c>default</c> and holds no response.</exception>
            public ApiResponse Value => ResponseCase.Held(_value);

        {{conversions}}

            /// <summary>Holds a response whose status the docs do not mention.</summary>
            /// <param name="value">The response.</param>
            public static implicit operator {{self}}(UndocumentedResponse value) => new(ResponseCase.Given(value));

            /// <summary>Whether both hold the same case object.</summary>
            /// <param name="left">One side.</param>
            /// <param name="right">The other side.</param>
            /// <returns>True if they do.</returns>
            public static bool operator ==({{self}} left, {{self}} right) => left.Equals(right);

            /// <summary>Whether they hold different case objects.</summary>
            /// <param name="left">One side.</param>
            /// <param name="right">The other side.</param>
            /// <returns>True if they do.</returns>
            public static bool operator !=({{self}} left, {{self}} right) => !left.Equals(right);

            /// <summary>Makes a result of whichever documented case the response is.</summary>
            /// <typeparam name="TResult">The result's type.</typeparam>
        {{handlerDocs}}
            /// <returns>What the function for the case returns.</returns>
            /// <exception cref="ApiResponseException">The docs do not mention the status; the overload with <c>otherwise</c> takes such responses.</exception>
            /// <exception cref="InvalidOperationException">This is <c>default</c> and holds no response.</exception>
            public TResult Match<TResult>(
        {{functions("TResult")}})
            {
                return ResponseCase.Held(_value) switch
                {
        {{arms}}
                    var value => throw ResponseCase.Unmatched(value),
                };
            }

            /// <summary>Makes a result of whichever case the response is, undocumented ones included.</summary>
            /// <typeparam name="TResult">The result's type.</typeparam>
        {{handlerDocs}}
            /// <param name="byName">Nothing. It makes <c>otherwise:</c> be written out.</param>
            /// <param name="otherwise">What to do with a response whose status the docs do not mention.</param>
            /// <returns>What the function for the case returns.</returns>
            /// <exception cref="InvalidOperationException">This is <c>default</c> and holds no response.</exception>
            public TResult Match<TResult>(
        {{functions("TResult")}},
                ByName byName = default,
                Func<UndocumentedResponse, TResult>? otherwise = null)
            {
                return ResponseCase.Held(_value) switch
                {
        {{arms}}
                    var value => ResponseCase.Handler(otherwise, nameof(otherwise))((UndocumentedResponse)value),
                };
            }

            /// <summary>Makes a result of whichever documented case the response is, asynchronously.</summary>
            /// <typeparam name="TResult">The result's type.</typeparam>
        {{handlerDocs}}
            /// <returns>What the function for the case returns.</returns>
            /// <exception cref="ApiResponseException">The docs do not mention the status; the overload with <c>otherwise</c> takes such responses.</exception>
            /// <exception cref="InvalidOperationException">This is <c>default</c> and holds no response.</exception>
            public Task<TResult> MatchAsync<TResult>(
        {{functions("Task<TResult>")}}) => Match<Task<TResult>>({{arguments}});

            /// <summary>Makes a result of whichever case the response is, undocumented ones included, asynchronously.</summary>
            /// <typeparam name="TResult">The result's type.</typeparam>
        {{handlerDocs}}
            /// <param name="byName">Nothing. It makes <c>otherwise:</c> be written out.</param>
            /// <param name="otherwise">What to do with a response whose status the docs do not mention.</param>
            /// <returns>What the function for the case returns.</returns>
            /// <exception cref="InvalidOperationException">This is <c>default</c> and holds no response.</exception>
            public Task<TResult> MatchAsync<TResult>(
        {{functions("Task<TResult>")}},
                ByName byName = default,
                Func<UndocumentedResponse, Task<TResult>>? otherwise = null) => Match<Task<TResult>>({{arguments}}, otherwise: otherwise);

            /// <summary>Does something with whichever documented case the response is.</summary>
        {{handlerDocs}}
            /// <exception cref="ApiResponseException">The docs do not mention the status; the overload with <c>otherwise</c> takes such responses.</exception>
            /// <exception cref="InvalidOperationException">This is <c>default</c> and holds no response.</exception>
            public void Switch(
        {{actions}})
            {
                switch (ResponseCase.Held(_value))
                {
        {{branches}}
                    case var value:
                        throw ResponseCase.Unmatched(value);
                }
            }

            /// <summary>Does something with whichever case the response is, undocumented ones included.</summary>
        {{handlerDocs}}
            /// <param name="byName">Nothing. It makes <c>otherwise:</c> be written out.</param>
            /// <param name="otherwise">What to do with a response whose status the docs do not mention.</param>
            /// <exception cref="InvalidOperationException">This is <c>default</c> and holds no response.</exception>
            public void Switch(
        {{actions}},
                ByName byName = default,
                Action<UndocumentedResponse>? otherwise = null)
            {
                switch (ResponseCase.Held(_value))
                {
        {{branches}}
                    case var value:
                        ResponseCase.Handler(otherwise, nameof(otherwise))((UndocumentedResponse)value);
                        break;
                }
            }

            /// <summary>Does something with whichever documented case the response is, asynchronously.</summary>
        {{handlerDocs}}
            /// <returns>A task that ends with the function for the case.</returns>
            /// <exception cref="ApiResponseException">The docs do not mention the status; the overload with <c>otherwise</c> takes such responses.</exception>
            /// <exception cref="InvalidOperationException">This is <c>default</c> and holds no response.</exception>
            public Task SwitchAsync(
        {{functions("Task")}}) => Match<Task>({{arguments}});

            /// <summary>Does something with whichever case the response is, undocumented ones included, asynchronously.</summary>
        {{handlerDocs}}
            /// <param name="byName">Nothing. It makes <c>otherwise:</c> be written out.</param>
            /// <param name="otherwise">What to do with a response whose status the docs do not mention.</param>
            /// <returns>A task that ends with the function for the case.</returns>
            /// <exception cref="InvalidOperationException">This is <c>default</c> and holds no response.</exception>
            public Task SwitchAsync(
        {{functions("Task")}},
                ByName byName = default,
                Func<UndocumentedResponse, Task>? otherwise = null) => Match<Task>({{arguments}}, otherwise: otherwise);

        {{tries}}

            /// <summary>The response, if its status is one that the docs do not mention.</summary>
            /// <param name="value">The response; null if it is a documented case.</param>
            /// <returns>True if it is.</returns>
            /// <exception cref="InvalidOperationException">This is <c>default</c> and holds no response.</exception>
            public bool TryGet([NotNullWhen(true)] out UndocumentedResponse? value)
            {
                value = ResponseCase.Held(_value) as UndocumentedResponse;
                return value is not null;
            }

            /// <summary>Whether both hold the same case object; two <c>default</c> values are equal.</summary>
            /// <param name="other">The other response.</param>
            /// <returns>True if they do.</returns>
            public bool Equals({{self}} other) => ReferenceEquals(_value, other._value);

            /// <inheritdoc/>
            public override bool Equals(object? obj) => obj is {{self}} other && Equals(other);

            /// <inheritdoc/>
            public override int GetHashCode() => _value?.GetHashCode() ?? 0;

            /// <summary>The case's status and meaning; empty for <c>default</c>.</summary>
            /// <returns>A line for logs and debuggers.</returns>
            public override string ToString() => _value?.ToString() ?? "";
        }

        """;
}

internal sealed record Status(int Code, string Name, string Phrase, string Meaning, string Source);

internal sealed record Range(string Name, int First, int Last, string Meaning, string Source);
