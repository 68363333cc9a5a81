// A backup adds up the sizes of all files, and there are millions. The loop looks as cheap as a
// loop can be. The garbage collector sees it otherwise.
class ZeroCost1 {

  /** How many bytes all files have together. */
  static long total(long[] sizes) {
    // A long is 64 bits in a register. A Long is an object, and since it cannot change, += made a
    // new one for every file.
    long total = 0;
    for (var size : sizes) {
      total += size;
    }
    return total;
  }
}
