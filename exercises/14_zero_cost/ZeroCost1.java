// A backup adds up the sizes of all files, and there are millions. The loop looks as cheap as a
// loop can be. The garbage collector sees it otherwise.
class ZeroCost1 {

  /** How many bytes all files have together. */
  static long total(long[] sizes) {
    // TODO: One letter makes an object out of every sum on the way.
    Long total = 0L;
    for (var size : sizes) {
      total += size;
    }
    return total;
  }
}
