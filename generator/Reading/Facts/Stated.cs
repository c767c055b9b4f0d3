using System;
using PiecesGen.Generator.Text;

namespace PiecesGen.Generator.Reading.Facts;

/// <summary>A value as a page states it, with the place that states it.</summary>
internal readonly record struct Stated<T>(T Value, PageSpan Span)
    where T : IEquatable<T>;
