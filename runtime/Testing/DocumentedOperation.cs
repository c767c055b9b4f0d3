using System;
using System.Collections.Generic;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace PiecesGen.Testing;

/// <summary>An operation as the docs describe it, with a sample of every documented response.</summary>
public sealed class DocumentedOperation
{
    private readonly Regex _path;

    /// <summary>Describes an operation.</summary>
    /// <param name="group">The API that it belongs to: <c>Orders</c>.</param>
    /// <param name="name">Its documented name: <c>orders_list</c>.</param>
    /// <param name="method">The HTTP method in upper case.</param>
    /// <param name="urlTemplate">The path with its <c>{variables}</c>.</param>
    /// <param name="responses">The documented responses, ascending.</param>
    /// <exception cref="ArgumentNullException">Something is null.</exception>
    public DocumentedOperation(string group, string name, string method, string urlTemplate, params DocumentedResponse[] responses)
    {
        Group = group ?? throw new ArgumentNullException(nameof(group));
        Name = name ?? throw new ArgumentNullException(nameof(name));
        Method = method ?? throw new ArgumentNullException(nameof(method));
        UrlTemplate = urlTemplate ?? throw new ArgumentNullException(nameof(urlTemplate));
        Responses = responses ?? throw new ArgumentNullException(nameof(responses));

        // Escaped as requests are, the braces of variables included.
        string path = new Uri("http://host/" + urlTemplate.Split('?')[0].TrimStart('/')).AbsolutePath.TrimStart('/');
        Specificity = Variable.Replace(path, "\uffff");
        _path = new Regex("^" + Variable.Replace(Regex.Escape(path), "[^/]*") + "$", RegexOptions.CultureInvariant);
    }

    /// <summary>The API that it belongs to.</summary>
    public string Group { get; }

    /// <summary>Its documented name.</summary>
    public string Name { get; }

    /// <summary>The HTTP method in upper case.</summary>
    public string Method { get; }

    /// <summary>The path with its <c>{variables}</c>.</summary>
    public string UrlTemplate { get; }

    /// <summary>The documented responses, ascending.</summary>
    public IReadOnlyList<DocumentedResponse> Responses { get; }

    /// <summary>What a test gets unless it asks for something else: the first documented success, or the first response where none is documented.</summary>
    internal DocumentedResponse Default
    {
        get
        {
            foreach (DocumentedResponse response in Responses)
            {
                if ((int)response.Status is >= 200 and <= 299)
                {
                    return response;
                }
            }

            return Responses.Count > 0 ? Responses[0] : new DocumentedResponse(200);
        }
    }

    /// <summary>Sorts <c>/things/all</c> before <c>/things/{thing}</c>, which matches it as well.</summary>
    internal string Specificity { get; }

    private static Regex Variable { get; } = new("%7B((?!%7B|%7D)[^/])*%7D", RegexOptions.CultureInvariant);

    /// <summary>The method and the path, or the name, or the name with its group in front.</summary>
    internal bool IsCalled(string what) => what == Name || what == $"{Group}.{Name}" || what == $"{Method} {UrlTemplate}";

    /// <summary>Whether a request with this method and path, below the server's address and escaped as it is sent, is for this operation.</summary>
    internal bool Matches(string method, string path) => method == Method && _path.IsMatch(path);

    internal DocumentedResponse? ResponseFor(HttpStatusCode status)
    {
        foreach (DocumentedResponse response in Responses)
        {
            if (response.Status == status)
            {
                return response;
            }
        }

        return null;
    }

    /// <summary>The one documented status of the same class, which was probably meant: <c> Did you mean 410?</c>, or nothing.</summary>
    internal string HintFor(HttpStatusCode status)
    {
        DocumentedResponse? meant = null;
        foreach (DocumentedResponse response in Responses)
        {
            if ((int)response.Status / 100 == (int)status / 100)
            {
                if (meant is not null)
                {
                    return "";
                }

                meant = response;
            }
        }

        return meant is null ? "" : $" Did you mean {(int)meant.Status}?";
    }

    /// <summary>The documented statuses in words.</summary>
    internal string StatusesInWords()
    {
        var words = new StringBuilder();
        foreach (DocumentedResponse response in Responses)
        {
            words.Append(words.Length == 0 ? "" : ", ").Append((int)response.Status);
        }

        return words.ToString();
    }
}
