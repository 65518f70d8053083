global using Dramatis;
global using Microsoft.Playwright;
global using Press;
