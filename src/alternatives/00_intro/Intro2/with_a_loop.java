class Intro2 {
  static long bytes(int blocks, long blockSize) {
    long bytes = 0;
    for (int block = 0; block < blocks; block++) {
      bytes += blockSize;
    }
    return bytes;
  }
}
