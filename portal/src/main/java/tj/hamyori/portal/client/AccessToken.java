package tj.hamyori.portal.client;

/** The access token of whoever is signed in at this request, renewed if need be. */
@FunctionalInterface
public interface AccessToken {

    String current();
}
