global using Dramatis;
