global using Dramatis;
global using Saga;
