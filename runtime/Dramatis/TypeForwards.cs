using System.Runtime.CompilerServices;

// Types that assemblies look for here if they were compiled before Dramatis.Edtf was an assembly of its own.
// docs/decisions.md: EDTF as a package
[assembly: TypeForwardedTo(typeof(Dramatis.AllenRelation))]
[assembly: TypeForwardedTo(typeof(Dramatis.EdtfDate))]
[assembly: TypeForwardedTo(typeof(Dramatis.EdtfError))]
[assembly: TypeForwardedTo(typeof(Dramatis.EdtfFormatException))]
[assembly: TypeForwardedTo(typeof(Dramatis.EdtfInterval))]
[assembly: TypeForwardedTo(typeof(Dramatis.EdtfIntervalEnd))]
[assembly: TypeForwardedTo(typeof(Dramatis.EdtfMoment))]
[assembly: TypeForwardedTo(typeof(Dramatis.EdtfPrecision))]
[assembly: TypeForwardedTo(typeof(Dramatis.EdtfQualifier))]
[assembly: TypeForwardedTo(typeof(Dramatis.EdtfSet))]
[assembly: TypeForwardedTo(typeof(Dramatis.EdtfSetItem))]
[assembly: TypeForwardedTo(typeof(Dramatis.Truth))]
