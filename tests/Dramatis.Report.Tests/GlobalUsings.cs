global using Dramatis;
global using Dramatis.Testing;
global using Microsoft.Playwright;
global using Press;
