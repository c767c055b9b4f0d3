// Written by runtime/Http/Responses/write-responses.cs. Change that script and run it; a test compares.

using System;
using System.Diagnostics.CodeAnalysis;
using System.Threading.Tasks;
using PiecesGen.Http;

namespace PiecesGen;

/// <summary>
/// The response of an operation: one of 8 documented cases, or an <see cref="UndocumentedResponse"/>.
/// </summary>
/// <typeparam name="T1">Case 1.</typeparam>
/// <typeparam name="T2">Case 2.</typeparam>
/// <typeparam name="T3">Case 3.</typeparam>
/// <typeparam name="T4">Case 4.</typeparam>
/// <typeparam name="T5">Case 5.</typeparam>
/// <typeparam name="T6">Case 6.</typeparam>
/// <typeparam name="T7">Case 7.</typeparam>
/// <typeparam name="T8">Case 8.</typeparam>
public readonly struct Responses<T1, T2, T3, T4, T5, T6, T7, T8> : IEquatable<Responses<T1, T2, T3, T4, T5, T6, T7, T8>>
    where T1 : ApiResponse
    where T2 : ApiResponse
    where T3 : ApiResponse
    where T4 : ApiResponse
    where T5 : ApiResponse
    where T6 : ApiResponse
    where T7 : ApiResponse
    where T8 : ApiResponse
{
    private readonly ApiResponse? _value;

    private Responses(ApiResponse value)
    {
        _value = value;
    }

    /// <summary>The case: an object of one of the type arguments, or an <see cref="UndocumentedResponse"/>.</summary>
    /// <exception cref="InvalidOperationException">This is <c>default</c> and holds no response.</exception>
    public ApiResponse Value => ResponseCase.Held(_value);

    /// <summary>Holds case 1.</summary>
    /// <param name="value">The case.</param>
    public static implicit operator Responses<T1, T2, T3, T4, T5, T6, T7, T8>(T1 value) => new(ResponseCase.Given(value));

    /// <summary>Holds case 2.</summary>
    /// <param name="value">The case.</param>
    public static implicit operator Responses<T1, T2, T3, T4, T5, T6, T7, T8>(T2 value) => new(ResponseCase.Given(value));

    /// <summary>Holds case 3.</summary>
    /// <param name="value">The case.</param>
    public static implicit operator Responses<T1, T2, T3, T4, T5, T6, T7, T8>(T3 value) => new(ResponseCase.Given(value));

    /// <summary>Holds case 4.</summary>
    /// <param name="value">The case.</param>
    public static implicit operator Responses<T1, T2, T3, T4, T5, T6, T7, T8>(T4 value) => new(ResponseCase.Given(value));

    /// <summary>Holds case 5.</summary>
    /// <param name="value">The case.</param>
    public static implicit operator Responses<T1, T2, T3, T4, T5, T6, T7, T8>(T5 value) => new(ResponseCase.Given(value));

    /// <summary>Holds case 6.</summary>
    /// <param name="value">The case.</param>
    public static implicit operator Responses<T1, T2, T3, T4, T5, T6, T7, T8>(T6 value) => new(ResponseCase.Given(value));

    /// <summary>Holds case 7.</summary>
    /// <param name="value">The case.</param>
    public static implicit operator Responses<T1, T2, T3, T4, T5, T6, T7, T8>(T7 value) => new(ResponseCase.Given(value));

    /// <summary>Holds case 8.</summary>
    /// <param name="value">The case.</param>
    public static implicit operator Responses<T1, T2, T3, T4, T5, T6, T7, T8>(T8 value) => new(ResponseCase.Given(value));

    /// <summary>Holds a response whose status the docs do not mention.</summary>
    /// <param name="value">The response.</param>
    public static implicit operator Responses<T1, T2, T3, T4, T5, T6, T7, T8>(UndocumentedResponse value) => new(ResponseCase.Given(value));

    /// <summary>Whether both hold the same case object.</summary>
    /// <param name="left">One side.</param>
    /// <param name="right">The other side.</param>
    /// <returns>True if they do.</returns>
    public static bool operator ==(Responses<T1, T2, T3, T4, T5, T6, T7, T8> left, Responses<T1, T2, T3, T4, T5, T6, T7, T8> right) => left.Equals(right);

    /// <summary>Whether they hold different case objects.</summary>
    /// <param name="left">One side.</param>
    /// <param name="right">The other side.</param>
    /// <returns>True if they do.</returns>
    public static bool operator !=(Responses<T1, T2, T3, T4, T5, T6, T7, T8> left, Responses<T1, T2, T3, T4, T5, T6, T7, T8> right) => !left.Equals(right);

    /// <summary>Makes a result of whichever documented case the response is.</summary>
    /// <typeparam name="TResult">The result's type.</typeparam>
    /// <param name="case1">What to do with case 1.</param>
    /// <param name="case2">What to do with case 2.</param>
    /// <param name="case3">What to do with case 3.</param>
    /// <param name="case4">What to do with case 4.</param>
    /// <param name="case5">What to do with case 5.</param>
    /// <param name="case6">What to do with case 6.</param>
    /// <param name="case7">What to do with case 7.</param>
    /// <param name="case8">What to do with case 8.</param>
    /// <returns>What the function for the case returns.</returns>
    /// <exception cref="ApiResponseException">The docs do not mention the status; the overload with <c>otherwise</c> takes such responses.</exception>
    /// <exception cref="InvalidOperationException">This is <c>default</c> and holds no response.</exception>
    public TResult Match<TResult>(
        Func<T1, TResult> case1,
        Func<T2, TResult> case2,
        Func<T3, TResult> case3,
        Func<T4, TResult> case4,
        Func<T5, TResult> case5,
        Func<T6, TResult> case6,
        Func<T7, TResult> case7,
        Func<T8, TResult> case8)
    {
        return ResponseCase.Held(_value) switch
        {
            T1 value => ResponseCase.Handler(case1, nameof(case1))(value),
            T2 value => ResponseCase.Handler(case2, nameof(case2))(value),
            T3 value => ResponseCase.Handler(case3, nameof(case3))(value),
            T4 value => ResponseCase.Handler(case4, nameof(case4))(value),
            T5 value => ResponseCase.Handler(case5, nameof(case5))(value),
            T6 value => ResponseCase.Handler(case6, nameof(case6))(value),
            T7 value => ResponseCase.Handler(case7, nameof(case7))(value),
            T8 value => ResponseCase.Handler(case8, nameof(case8))(value),
            var value => throw ResponseCase.Unmatched(value),
        };
    }

    /// <summary>Makes a result of whichever case the response is, undocumented ones included.</summary>
    /// <typeparam name="TResult">The result's type.</typeparam>
    /// <param name="case1">What to do with case 1.</param>
    /// <param name="case2">What to do with case 2.</param>
    /// <param name="case3">What to do with case 3.</param>
    /// <param name="case4">What to do with case 4.</param>
    /// <param name="case5">What to do with case 5.</param>
    /// <param name="case6">What to do with case 6.</param>
    /// <param name="case7">What to do with case 7.</param>
    /// <param name="case8">What to do with case 8.</param>
    /// <param name="byName">Nothing. It makes <c>otherwise:</c> be written out.</param>
    /// <param name="otherwise">What to do with a response whose status the docs do not mention.</param>
    /// <returns>What the function for the case returns.</returns>
    /// <exception cref="InvalidOperationException">This is <c>default</c> and holds no response.</exception>
    public TResult Match<TResult>(
        Func<T1, TResult> case1,
        Func<T2, TResult> case2,
        Func<T3, TResult> case3,
        Func<T4, TResult> case4,
        Func<T5, TResult> case5,
        Func<T6, TResult> case6,
        Func<T7, TResult> case7,
        Func<T8, TResult> case8,
        ByName byName = default,
        Func<UndocumentedResponse, TResult>? otherwise = null)
    {
        return ResponseCase.Held(_value) switch
        {
            T1 value => ResponseCase.Handler(case1, nameof(case1))(value),
            T2 value => ResponseCase.Handler(case2, nameof(case2))(value),
            T3 value => ResponseCase.Handler(case3, nameof(case3))(value),
            T4 value => ResponseCase.Handler(case4, nameof(case4))(value),
            T5 value => ResponseCase.Handler(case5, nameof(case5))(value),
            T6 value => ResponseCase.Handler(case6, nameof(case6))(value),
            T7 value => ResponseCase.Handler(case7, nameof(case7))(value),
            T8 value => ResponseCase.Handler(case8, nameof(case8))(value),
            var value => ResponseCase.Handler(otherwise, nameof(otherwise))((UndocumentedResponse)value),
        };
    }

    /// <summary>Makes a result of whichever documented case the response is, asynchronously.</summary>
    /// <typeparam name="TResult">The result's type.</typeparam>
    /// <param name="case1">What to do with case 1.</param>
    /// <param name="case2">What to do with case 2.</param>
    /// <param name="case3">What to do with case 3.</param>
    /// <param name="case4">What to do with case 4.</param>
    /// <param name="case5">What to do with case 5.</param>
    /// <param name="case6">What to do with case 6.</param>
    /// <param name="case7">What to do with case 7.</param>
    /// <param name="case8">What to do with case 8.</param>
    /// <returns>What the function for the case returns.</returns>
    /// <exception cref="ApiResponseException">The docs do not mention the status; the overload with <c>otherwise</c> takes such responses.</exception>
    /// <exception cref="InvalidOperationException">This is <c>default</c> and holds no response.</exception>
    public Task<TResult> MatchAsync<TResult>(
        Func<T1, Task<TResult>> case1,
        Func<T2, Task<TResult>> case2,
        Func<T3, Task<TResult>> case3,
        Func<T4, Task<TResult>> case4,
        Func<T5, Task<TResult>> case5,
        Func<T6, Task<TResult>> case6,
        Func<T7, Task<TResult>> case7,
        Func<T8, Task<TResult>> case8) => Match<Task<TResult>>(case1, case2, case3, case4, case5, case6, case7, case8);

    /// <summary>Makes a result of whichever case the response is, undocumented ones included, asynchronously.</summary>
    /// <typeparam name="TResult">The result's type.</typeparam>
    /// <param name="case1">What to do with case 1.</param>
    /// <param name="case2">What to do with case 2.</param>
    /// <param name="case3">What to do with case 3.</param>
    /// <param name="case4">What to do with case 4.</param>
    /// <param name="case5">What to do with case 5.</param>
    /// <param name="case6">What to do with case 6.</param>
    /// <param name="case7">What to do with case 7.</param>
    /// <param name="case8">What to do with case 8.</param>
    /// <param name="byName">Nothing. It makes <c>otherwise:</c> be written out.</param>
    /// <param name="otherwise">What to do with a response whose status the docs do not mention.</param>
    /// <returns>What the function for the case returns.</returns>
    /// <exception cref="InvalidOperationException">This is <c>default</c> and holds no response.</exception>
    public Task<TResult> MatchAsync<TResult>(
        Func<T1, Task<TResult>> case1,
        Func<T2, Task<TResult>> case2,
        Func<T3, Task<TResult>> case3,
        Func<T4, Task<TResult>> case4,
        Func<T5, Task<TResult>> case5,
        Func<T6, Task<TResult>> case6,
        Func<T7, Task<TResult>> case7,
        Func<T8, Task<TResult>> case8,
        ByName byName = default,
        Func<UndocumentedResponse, Task<TResult>>? otherwise = null) => Match<Task<TResult>>(case1, case2, case3, case4, case5, case6, case7, case8, otherwise: otherwise);

    /// <summary>Does something with whichever documented case the response is.</summary>
    /// <param name="case1">What to do with case 1.</param>
    /// <param name="case2">What to do with case 2.</param>
    /// <param name="case3">What to do with case 3.</param>
    /// <param name="case4">What to do with case 4.</param>
    /// <param name="case5">What to do with case 5.</param>
    /// <param name="case6">What to do with case 6.</param>
    /// <param name="case7">What to do with case 7.</param>
    /// <param name="case8">What to do with case 8.</param>
    /// <exception cref="ApiResponseException">The docs do not mention the status; the overload with <c>otherwise</c> takes such responses.</exception>
    /// <exception cref="InvalidOperationException">This is <c>default</c> and holds no response.</exception>
    public void Switch(
        Action<T1> case1,
        Action<T2> case2,
        Action<T3> case3,
        Action<T4> case4,
        Action<T5> case5,
        Action<T6> case6,
        Action<T7> case7,
        Action<T8> case8)
    {
        switch (ResponseCase.Held(_value))
        {
            case T1 value:
                ResponseCase.Handler(case1, nameof(case1))(value);
                break;
            case T2 value:
                ResponseCase.Handler(case2, nameof(case2))(value);
                break;
            case T3 value:
                ResponseCase.Handler(case3, nameof(case3))(value);
                break;
            case T4 value:
                ResponseCase.Handler(case4, nameof(case4))(value);
                break;
            case T5 value:
                ResponseCase.Handler(case5, nameof(case5))(value);
                break;
            case T6 value:
                ResponseCase.Handler(case6, nameof(case6))(value);
                break;
            case T7 value:
                ResponseCase.Handler(case7, nameof(case7))(value);
                break;
            case T8 value:
                ResponseCase.Handler(case8, nameof(case8))(value);
                break;
            case var value:
                throw ResponseCase.Unmatched(value);
        }
    }

    /// <summary>Does something with whichever case the response is, undocumented ones included.</summary>
    /// <param name="case1">What to do with case 1.</param>
    /// <param name="case2">What to do with case 2.</param>
    /// <param name="case3">What to do with case 3.</param>
    /// <param name="case4">What to do with case 4.</param>
    /// <param name="case5">What to do with case 5.</param>
    /// <param name="case6">What to do with case 6.</param>
    /// <param name="case7">What to do with case 7.</param>
    /// <param name="case8">What to do with case 8.</param>
    /// <param name="byName">Nothing. It makes <c>otherwise:</c> be written out.</param>
    /// <param name="otherwise">What to do with a response whose status the docs do not mention.</param>
    /// <exception cref="InvalidOperationException">This is <c>default</c> and holds no response.</exception>
    public void Switch(
        Action<T1> case1,
        Action<T2> case2,
        Action<T3> case3,
        Action<T4> case4,
        Action<T5> case5,
        Action<T6> case6,
        Action<T7> case7,
        Action<T8> case8,
        ByName byName = default,
        Action<UndocumentedResponse>? otherwise = null)
    {
        switch (ResponseCase.Held(_value))
        {
            case T1 value:
                ResponseCase.Handler(case1, nameof(case1))(value);
                break;
            case T2 value:
                ResponseCase.Handler(case2, nameof(case2))(value);
                break;
            case T3 value:
                ResponseCase.Handler(case3, nameof(case3))(value);
                break;
            case T4 value:
                ResponseCase.Handler(case4, nameof(case4))(value);
                break;
            case T5 value:
                ResponseCase.Handler(case5, nameof(case5))(value);
                break;
            case T6 value:
                ResponseCase.Handler(case6, nameof(case6))(value);
                break;
            case T7 value:
                ResponseCase.Handler(case7, nameof(case7))(value);
                break;
            case T8 value:
                ResponseCase.Handler(case8, nameof(case8))(value);
                break;
            case var value:
                ResponseCase.Handler(otherwise, nameof(otherwise))((UndocumentedResponse)value);
                break;
        }
    }

    /// <summary>Does something with whichever documented case the response is, asynchronously.</summary>
    /// <param name="case1">What to do with case 1.</param>
    /// <param name="case2">What to do with case 2.</param>
    /// <param name="case3">What to do with case 3.</param>
    /// <param name="case4">What to do with case 4.</param>
    /// <param name="case5">What to do with case 5.</param>
    /// <param name="case6">What to do with case 6.</param>
    /// <param name="case7">What to do with case 7.</param>
    /// <param name="case8">What to do with case 8.</param>
    /// <returns>A task that ends with the function for the case.</returns>
    /// <exception cref="ApiResponseException">The docs do not mention the status; the overload with <c>otherwise</c> takes such responses.</exception>
    /// <exception cref="InvalidOperationException">This is <c>default</c> and holds no response.</exception>
    public Task SwitchAsync(
        Func<T1, Task> case1,
        Func<T2, Task> case2,
        Func<T3, Task> case3,
        Func<T4, Task> case4,
        Func<T5, Task> case5,
        Func<T6, Task> case6,
        Func<T7, Task> case7,
        Func<T8, Task> case8) => Match<Task>(case1, case2, case3, case4, case5, case6, case7, case8);

    /// <summary>Does something with whichever case the response is, undocumented ones included, asynchronously.</summary>
    /// <param name="case1">What to do with case 1.</param>
    /// <param name="case2">What to do with case 2.</param>
    /// <param name="case3">What to do with case 3.</param>
    /// <param name="case4">What to do with case 4.</param>
    /// <param name="case5">What to do with case 5.</param>
    /// <param name="case6">What to do with case 6.</param>
    /// <param name="case7">What to do with case 7.</param>
    /// <param name="case8">What to do with case 8.</param>
    /// <param name="byName">Nothing. It makes <c>otherwise:</c> be written out.</param>
    /// <param name="otherwise">What to do with a response whose status the docs do not mention.</param>
    /// <returns>A task that ends with the function for the case.</returns>
    /// <exception cref="InvalidOperationException">This is <c>default</c> and holds no response.</exception>
    public Task SwitchAsync(
        Func<T1, Task> case1,
        Func<T2, Task> case2,
        Func<T3, Task> case3,
        Func<T4, Task> case4,
        Func<T5, Task> case5,
        Func<T6, Task> case6,
        Func<T7, Task> case7,
        Func<T8, Task> case8,
        ByName byName = default,
        Func<UndocumentedResponse, Task>? otherwise = null) => Match<Task>(case1, case2, case3, case4, case5, case6, case7, case8, otherwise: otherwise);

    /// <summary>The response, if it is case 1.</summary>
    /// <param name="value">The case; null if the response is another one.</param>
    /// <returns>True if it is.</returns>
    /// <exception cref="InvalidOperationException">This is <c>default</c> and holds no response.</exception>
    public bool TryGet([NotNullWhen(true)] out T1? value)
    {
        value = ResponseCase.Held(_value) as T1;
        return value is not null;
    }

    /// <summary>The response, if it is case 2.</summary>
    /// <param name="value">The case; null if the response is another one.</param>
    /// <returns>True if it is.</returns>
    /// <exception cref="InvalidOperationException">This is <c>default</c> and holds no response.</exception>
    public bool TryGet([NotNullWhen(true)] out T2? value)
    {
        value = ResponseCase.Held(_value) as T2;
        return value is not null;
    }

    /// <summary>The response, if it is case 3.</summary>
    /// <param name="value">The case; null if the response is another one.</param>
    /// <returns>True if it is.</returns>
    /// <exception cref="InvalidOperationException">This is <c>default</c> and holds no response.</exception>
    public bool TryGet([NotNullWhen(true)] out T3? value)
    {
        value = ResponseCase.Held(_value) as T3;
        return value is not null;
    }

    /// <summary>The response, if it is case 4.</summary>
    /// <param name="value">The case; null if the response is another one.</param>
    /// <returns>True if it is.</returns>
    /// <exception cref="InvalidOperationException">This is <c>default</c> and holds no response.</exception>
    public bool TryGet([NotNullWhen(true)] out T4? value)
    {
        value = ResponseCase.Held(_value) as T4;
        return value is not null;
    }

    /// <summary>The response, if it is case 5.</summary>
    /// <param name="value">The case; null if the response is another one.</param>
    /// <returns>True if it is.</returns>
    /// <exception cref="InvalidOperationException">This is <c>default</c> and holds no response.</exception>
    public bool TryGet([NotNullWhen(true)] out T5? value)
    {
        value = ResponseCase.Held(_value) as T5;
        return value is not null;
    }

    /// <summary>The response, if it is case 6.</summary>
    /// <param name="value">The case; null if the response is another one.</param>
    /// <returns>True if it is.</returns>
    /// <exception cref="InvalidOperationException">This is <c>default</c> and holds no response.</exception>
    public bool TryGet([NotNullWhen(true)] out T6? value)
    {
        value = ResponseCase.Held(_value) as T6;
        return value is not null;
    }

    /// <summary>The response, if it is case 7.</summary>
    /// <param name="value">The case; null if the response is another one.</param>
    /// <returns>True if it is.</returns>
    /// <exception cref="InvalidOperationException">This is <c>default</c> and holds no response.</exception>
    public bool TryGet([NotNullWhen(true)] out T7? value)
    {
        value = ResponseCase.Held(_value) as T7;
        return value is not null;
    }

    /// <summary>The response, if it is case 8.</summary>
    /// <param name="value">The case; null if the response is another one.</param>
    /// <returns>True if it is.</returns>
    /// <exception cref="InvalidOperationException">This is <c>default</c> and holds no response.</exception>
    public bool TryGet([NotNullWhen(true)] out T8? value)
    {
        value = ResponseCase.Held(_value) as T8;
        return value is not null;
    }

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
    public bool Equals(Responses<T1, T2, T3, T4, T5, T6, T7, T8> other) => ReferenceEquals(_value, other._value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Responses<T1, T2, T3, T4, T5, T6, T7, T8> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _value?.GetHashCode() ?? 0;

    /// <summary>The case's status and meaning; empty for <c>default</c>.</summary>
    /// <returns>A line for logs and debuggers.</returns>
    public override string ToString() => _value?.ToString() ?? "";
}
