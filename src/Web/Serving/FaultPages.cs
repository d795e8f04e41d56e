using Alliage.Web.Features.Faults;
using Alliage.Web.Layout;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Alliage.Web.Serving;

/// <summary>Whatever goes wrong is answered with a page in the reader's language, never with nothing and never with our insides.</summary>
internal static partial class FaultPages
{
    public static void UseFaultPages(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        var fault = await Run(context, next);
        if (fault is null || context.Response.HasStarted)
        {
            return;
        }

        if (!ReadsPages(context.Request))
        {
            context.Response.Clear();
            context.Response.StatusCode = fault.Status;
            return;
        }

        await Answer(context, fault);
    });

    /// <summary>What is wrong with the answer; null where it is one.</summary>
    private static async Task<Fault?> Run(HttpContext context, RequestDelegate next)
    {
        try
        {
            await next(context);
            return context.Response is { StatusCode: >= 400, HasStarted: false }
                ? Fault.On(context) ?? Fault.Of(context.Response.StatusCode)
                : null;
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            return null;
        }
        catch (BadHttpRequestException e) when (!context.Response.HasStarted)
        {
            return Fault.Of(e.StatusCode);
        }
        catch (Exception e) when (!context.Response.HasStarted)
        {
            NotAnswered(Log(context), e, context.Request.Method, context.Request.Path);
            return Fault.Of(StatusCodes.Status500InternalServerError);
        }
    }

    private static async Task Answer(HttpContext context, Fault fault)
    {
        // Anew: the services of the page that failed have begun to answer and would not do so twice.
        await using var scope = context.RequestServices.GetRequiredService<IServiceScopeFactory>().CreateAsyncScope();
        var services = context.RequestServices;
        context.RequestServices = scope.ServiceProvider;
        context.SetEndpoint(null);
        if (fault.Kind is not FaultKind.NotThere)
        {
            // Where the study itself may be what cannot be read, the head of the page does not ask for it.
            context.Request.RouteValues.Clear();
        }

        context.Response.Clear();
        try
        {
            var page = new RazorComponentResult<App>(new { Fault = fault }) { StatusCode = fault.Status };
            await page.ExecuteAsync(context);
        }
        catch (Exception e) when (!context.Response.HasStarted)
        {
            NotAnswered(Log(context), e, context.Request.Method, context.Request.Path);
            context.Response.Clear();
            context.Response.StatusCode = fault.Status;
            context.Response.ContentType = "text/plain; charset=utf-8";
            await context.Response.WriteAsync(
                "Alliage n’a pas pu répondre. Ce qui a été dit enregistré l’est ; relancez le programme.\n"
                    + "Alliage could not answer. What was said to be saved is saved; start the program again.\n");
        }
        finally
        {
            context.RequestServices = services;
        }
    }

    /// <summary>Whoever opens a page; a script, an image or a style sheet has no use for one.</summary>
    private static bool ReadsPages(HttpRequest request) => request.Headers["Sec-Fetch-Dest"] is [var use]
        ? use == "document"
        : request.Headers.Accept.ToString() is "" or "*/*" || request.Headers.Accept.ToString().Contains("text/html", StringComparison.OrdinalIgnoreCase);

    private static ILogger Log(HttpContext context) =>
        context.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(FaultPages));

    [LoggerMessage(Level = LogLevel.Error, Message = "{Method} {Path} was not answered.")]
    private static partial void NotAnswered(ILogger logger, Exception exception, string method, string path);
}
