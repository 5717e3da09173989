// The recurrence of a bidirectional simple recurrent unit (Lei et al. 2018), forward and backward.
// Gates use the algebraic sigmoid 1/2 + y / (2 sqrt(1 + y^2)), y = x/2: addition, division and square root are exact
// in IEEE 754, so that the TypeScript runtime repeats it bit for bit, which no exp() could promise.
// Layout: u[b][t][direction][candidate, forget, reset][h], x and out[b][t][direction][h], v and bias[direction][forget, reset][h].
#include <math.h>
#include <string.h>

#define ALPHA 1.0f

static inline float gate(float x) {
  float y = 0.5f * x;
  return 0.5f + 0.5f * y / sqrtf(1.0f + y * y);
}

static inline float gate_slope(float g) {
  float y = 2.0f * g - 1.0f, s = 1.0f - y * y;
  s = s < 0.0f ? 0.0f : s;
  return 0.25f * s * sqrtf(s);
}

void scan_forward(int batch, int time, int h, const long *lengths, const float *u, const float *x, const float *v,
                  const float *bias, float *out, float *cells, float *forget, float *reset) {
  float zero[1024];
  memset(zero, 0, sizeof zero);
  memset(out, 0, sizeof(float) * batch * time * 2 * h);
  for (int b = 0; b < batch; b++)
    for (int d = 0; d < 2; d++) {
      const float *vf = v + d * 2 * h, *vr = vf + h, *bf = bias + d * 2 * h, *br = bf + h;
      const float *c = zero;
      for (int s = 0; s < lengths[b]; s++) {
        long t = d ? lengths[b] - 1 - s : s, place = ((b * (long)time + t) * 2 + d) * h;
        const float *uc = u + place * 3, *uf = uc + h, *ur = uf + h, *xs = x + place;
        float *cn = cells + place, *f = forget + place, *r = reset + place, *o = out + place;
        for (int i = 0; i < h; i++) {
          float fi = gate(uf[i] + vf[i] * c[i] + bf[i]), ri = gate(ur[i] + vr[i] * c[i] + br[i]);
          float ci = uc[i] + fi * (c[i] - uc[i]), xi = ALPHA * xs[i];
          f[i] = fi, r[i] = ri, cn[i] = ci, o[i] = xi + ri * (ci - xi);
        }
        c = cn;
      }
    }
}

void scan_backward(int batch, int time, int h, const long *lengths, const float *u, const float *x, const float *v,
                   const float *cells, const float *forget, const float *reset, const float *dout, float *du,
                   float *dx, float *dv, float *dbias) {
  float zero[1024], carry[1024];
  memset(zero, 0, sizeof zero);
  memset(du, 0, sizeof(float) * batch * time * 6 * h);
  memset(dx, 0, sizeof(float) * batch * time * 2 * h);
  memset(dv, 0, sizeof(float) * 4 * h);
  memset(dbias, 0, sizeof(float) * 4 * h);
  for (int b = 0; b < batch; b++)
    for (int d = 0; d < 2; d++) {
      const float *vf = v + d * 2 * h, *vr = vf + h;
      float *dvf = dv + d * 2 * h, *dvr = dvf + h, *dbf = dbias + d * 2 * h, *dbr = dbf + h;
      memset(carry, 0, sizeof carry);
      for (int s = lengths[b] - 1; s >= 0; s--) {
        long t = d ? lengths[b] - 1 - s : s, place = ((b * (long)time + t) * 2 + d) * h;
        const float *uc = u + place * 3, *xs = x + place, *f = forget + place, *r = reset + place;
        const float *cn = cells + place, *c = s ? cells + place + (d ? 2 * h : -2 * h) : zero, *o = dout + place;
        float *duc = du + place * 3, *duf = duc + h, *dur = duf + h, *dxs = dx + place;
        for (int i = 0; i < h; i++) {
          float dc = o[i] * r[i] + carry[i];
          float gf = dc * (c[i] - uc[i]) * gate_slope(f[i]), gr = o[i] * (cn[i] - ALPHA * xs[i]) * gate_slope(r[i]);
          duc[i] = dc * (1.0f - f[i]), duf[i] = gf, dur[i] = gr;
          dxs[i] = ALPHA * o[i] * (1.0f - r[i]);
          carry[i] = dc * f[i] + gf * vf[i] + gr * vr[i];
          dvf[i] += gf * c[i], dvr[i] += gr * c[i], dbf[i] += gf, dbr[i] += gr;
        }
      }
    }
}
