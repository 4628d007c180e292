package org.xueji.platform.page;

/// Why a request was not answered as asked (拒绝), in words: what happened and what to do next.
record Refusal(int status, String title, String happened, String next) {
    private static final String BACK = "请返回上一页";

    static Refusal expired() {
        return new Refusal(403, "页面已过期", "这一页打开得太久，或提交不是从本系统的页面发出的，所以没有办理。", BACK + "，刷新后再提交一次。");
    }

    static Refusal underWay() {
        return new Refusal(409, "正在办理", "同样的内容刚才已经提交，系统还没有得出结果，所以没有重复办理。", "请稍候片刻，返回后刷新页面查看结果，不要重复提交。");
    }

    /// A form with files that was not read.
    ///
    /// @param megabytes what its page takes; zero when it takes no files
    /// @param size of the form in bytes; negative when it did not say
    static Refusal upload(int megabytes, long size) {
        if (megabytes == 0) {
            return new Refusal(413, "这里不收文件", "这一页不接收文件，发来的内容没有收下。", "请从菜单进入要办的事，在写明“上传”的地方选择文件。");
        }
        if (size < 0) {
            return new Refusal(411, "不知道文件有多大", "发来的内容没有写明大小，没有收下。", "请用浏览器打开上传页面，重新选择文件；经过代理上网的，请换一个网络再试。");
        }
        return Refusal.of(413).saying("上传的内容约 " + (size >> 20) + " MB，这一页最多收 " + megabytes + " MB，没有收下，数据没有变化。");
    }

    static Refusal of(int status) {
        return switch (status) {
            case 403 ->
                new Refusal(403, "没有权限", "当前账号不能查看这一页或办理这件事。", "请从菜单进入自己能办的事；确有需要的，请联系管理员调整权限。登录错了账号的，请先退出再登录。");
            case 404, 406 -> new Refusal(status, "没有这一页", "地址不对，内容已被移走，或者当前账号看不到它。", "请从菜单重新进入；链接是别处复制来的，请核对是否完整。");
            case 405 -> new Refusal(405, "不能直接打开", "这个地址只接受从页面上提交的内容。", "请从菜单重新进入这件事，再从页面上提交。");
            case 409 -> new Refusal(409, "内容已有变化", "在提交之前，别人或另一个窗口已经改动了这项内容，本次没有办理。", BACK + "并刷新，看清现在的内容，再决定是否提交。");
            case 410 -> new Refusal(410, "已经失效", "要看的内容已过期或已撤销。", "请从菜单重新进入；需要新链接的，请向发送者索取。");
            case 413 -> new Refusal(413, "文件太大", "上传的内容超过了限制，没有收下。", BACK + "，按页面上写明的大小压缩或拆分后再上传。");
            case 415 -> new Refusal(415, "格式不对", "系统不认识发来的内容的格式，没有办理。", BACK + "，按页面上写明的格式重新选择文件或提交。");
            case 422 -> new Refusal(422, "内容没有通过检查", "填写的内容有不符合要求的地方，没有办理。", BACK + "，核对后再提交。");
            case 429 -> new Refusal(429, "操作太频繁", "短时间内请求太多，系统先不再处理。", "请等几分钟再试，不必反复刷新。");
            case 503 -> new Refusal(503, "现在繁忙", "同时办理的人太多，或系统正在维护，这一次没有办理。", "请等十几秒再试；已填写的内容可返回上一页找回。");
            default -> status >= 500 ? fault(status) : malformed(status);
        };
    }

    private static Refusal fault(int status) {
        return new Refusal(status, "系统出错了", "这不是填写的问题。刚才的操作可能没有完成，请先查看结果，再决定是否重试。", "仍然不行的，请把下面的编号告诉管理员，凭编号可以查到原因。");
    }

    private static Refusal malformed(int status) {
        return new Refusal(status, "请求有误", "发来的内容不完整或格式不对，系统没有处理。", BACK + "，检查后再提交；链接是别处复制来的，请核对是否完整。");
    }

    /// The same refusal with what the handler itself has to say.
    Refusal saying(String reason) {
        return new Refusal(status, title, reason, next);
    }
}
