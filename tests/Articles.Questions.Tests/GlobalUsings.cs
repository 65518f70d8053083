global using Articles.Cast;
global using Core;
global using Diplomacy;
global using Dramatis;
global using static Articles.Cast.Blocs;
global using static Articles.Cast.Organisations;
global using static Articles.Cast.People;
global using static Articles.Cast.States;
global using static Articles.Questions.Tests.Encoded;
