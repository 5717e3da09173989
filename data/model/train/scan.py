"""The recurrence as a differentiable operation: scan.c, compiled on first use."""

import ctypes
import pathlib
import subprocess
import tempfile

import torch

SOURCE = pathlib.Path(__file__).with_name("scan.c")


def _load():
    library = pathlib.Path(tempfile.mkdtemp()) / "scan.so"
    flags = ["-O3", "-march=native", "-ffast-math", "-shared", "-fPIC"]
    subprocess.run(["gcc", *flags, str(SOURCE), "-o", str(library), "-lm"], check=True)
    return ctypes.CDLL(str(library))


_library = _load()


def _pointers(*tensors):
    return [ctypes.c_void_p(tensor.data_ptr()) for tensor in tensors]


class Scan(torch.autograd.Function):
    """(u[B,T,6H], x[B,T,2H], v[4H], bias[4H], lengths[B]) -> out[B,T,2H]; both directions, zero past a length."""

    @staticmethod
    def forward(ctx, u, x, v, bias, lengths):
        u, x = u.contiguous(), x.contiguous()
        batch, time, width = x.shape
        out, cells, forget, reset = (torch.empty_like(x) for _ in range(4))
        _library.scan_forward(batch, time, width // 2, *_pointers(lengths, u, x, v, bias, out, cells, forget, reset))
        ctx.save_for_backward(u, x, v, lengths, cells, forget, reset)
        return out

    @staticmethod
    def backward(ctx, dout):
        u, x, v, lengths, cells, forget, reset = ctx.saved_tensors
        batch, time, width = x.shape
        du, dx, dv, dbias = torch.empty_like(u), torch.empty_like(x), torch.empty_like(v), torch.empty_like(v)
        dout = dout.contiguous()
        _library.scan_backward(
            batch, time, width // 2,
            *_pointers(lengths, u, x, v, cells, forget, reset, dout, du, dx, dv, dbias),
        )
        return du, dx, dv, dbias, None
