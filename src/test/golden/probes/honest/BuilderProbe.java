import javalings.own.*;

final class BuilderProbe {
  @Move static final class Query {
    private String text = "select";
    @Consumes Query where(String what) { text += " where " + what; return this; }
    @Consumes String build() { return text; }
  }
  static void run() {
    String sql = new Query().where("a").where("b").build();
    System.out.println(sql);
  }
}
