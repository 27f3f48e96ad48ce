package tj.hamyori.portal.world;

/** Runs the portal with the example answers until stopped, to look at its pages; whoever signs in has all roles. */
final class Preview {

    private Preview() {}

    public static void main(String[] args) throws InterruptedException {
        World world = World.fresh();
        String[] roles = args.length > 0 ? args : new String[] {"LOAN_OFFICER", "BRANCH_MANAGER", "TREASURER"};
        world.provider().person("parvina", "Parvina", "ORIYON", roles);
        System.out.println("Portal at " + world.url());
        Thread.currentThread().join();
    }
}
